import { useEffect, useRef } from 'preact/hooks';
import { VERDICTS, type Question, type SelfCheckStrings } from '../protocol/selfCheck';
import { fill } from '../protocol/format';
import { Prose } from './prose';
import type { WalkProps } from './selfCheckPage';
import { goTo, startAgain } from './selfCheckWalk';

/** Every question with the answer that is kept, and what to do from here. */
export function Summary(props: WalkProps) {
  const { state, strings, format, walk, setWalk, send } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) {
      heading.current?.focus();
    }
  }, []);
  const counts = VERDICTS.map((verdict) => {
    const count = state.questions.filter(({ last }) => last?.verdict === verdict).length;
    return fill(strings.verdictCount, strings.verdicts[verdict], format.number(count));
  });
  return (
    <section class="card" aria-labelledby="summary-heading">
      <h2 id="summary-heading" tabIndex={-1} ref={heading}>
        {strings.summary}
      </h2>
      <p class="counts">{counts.join(' · ')}</p>
      <p>{summaryText(state.questions, strings)}</p>
      <ol class="answers">
        {state.questions.map((question, index) => (
          <AnsweredQuestion
            key={question.questionId}
            {...props}
            question={question}
            number={index + 1}
          />
        ))}
      </ol>
      <div class="actions">
        <button
          type="button"
          class="primary"
          onClick={() => {
            send({ type: 'openSkill', skillId: state.skillId });
          }}
        >
          {strings.openSkill}
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => {
            setWalk(startAgain(walk, state.questions));
          }}
        >
          {strings.startAgain}
        </button>
      </div>
    </section>
  );
}

function AnsweredQuestion({
  strings,
  format,
  walk,
  setWalk,
  question: { questionId, ask, last },
  number,
}: WalkProps & { readonly question: Question; readonly number: number }) {
  const verdict =
    last === undefined
      ? strings.notAnswered
      : fill(strings.judgedOn, strings.verdicts[last.verdict], format.dayOf(last.at));
  const action = last === undefined ? strings.answer : strings.answerAgain;
  const title = fill(strings.questionNumber, format.number(number));
  return (
    <li>
      <Prose text={ask} />
      {last !== undefined && <p class="answer">{last.answer}</p>}
      <p class="muted">
        {verdict}{' '}
        <button
          type="button"
          class="link"
          aria-label={`${action}: ${title}`}
          onClick={() => {
            setWalk(goTo(walk, questionId));
          }}
        >
          {action}
        </button>
      </p>
    </li>
  );
}

function summaryText(
  questions: readonly Question[],
  { summaryTexts }: Pick<SelfCheckStrings, 'summaryTexts'>,
): string {
  if (questions.some(({ last }) => last === undefined)) {
    return summaryTexts.open;
  }
  return questions.every(({ last }) => last?.verdict === 'got-it')
    ? summaryTexts.allGotIt
    : summaryTexts.unsure;
}
