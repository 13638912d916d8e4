import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  answerProblem,
  MAX_ANSWER_CHARACTERS,
  VERDICTS,
  type Question,
  type Verdict,
} from '../protocol/selfCheck';
import { fill } from '../protocol/format';
import { Prose, TextList } from './prose';
import type { WalkProps } from './selfCheckPage';
import { write } from './selfCheckWalk';

interface QuestionProps extends WalkProps {
  readonly question: Question;
  readonly judge: (question: Question, answer: string, verdict: Verdict) => void;
}

/** One question: first the learner's own words, then those beside the points to look for. */
export function AskedQuestion(props: QuestionProps) {
  const { state, strings, format, walk, question } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const points = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const isNew = useRef(true);
  useEffect(() => {
    const target = isNew.current ? heading : walk.isComparing ? points : box;
    isNew.current = false;
    // A page that is drawn in the background must not take the focus from where the learner is.
    if (document.hasFocus()) {
      target.current?.focus();
    }
  }, [walk.isComparing]);
  return (
    <section class="card question" aria-labelledby="question-heading">
      <h2 id="question-heading" class="eyebrow" tabIndex={-1} ref={heading}>
        {fill(
          strings.questionOf,
          format.number(state.questions.indexOf(question) + 1),
          format.number(state.questions.length),
        )}
      </h2>
      <div id="question-text" class="ask">
        <Prose text={question.ask} />
      </div>
      <EarlierAnswer {...props} />
      {walk.isComparing ? (
        <Comparing {...props} heading={points} />
      ) : (
        <Writing {...props} box={box} />
      )}
    </section>
  );
}

/** Folded away, so that it does not answer for the learner. */
function EarlierAnswer({ strings, format, question: { last } }: QuestionProps) {
  if (last === undefined) {
    return null;
  }
  return (
    <details>
      <summary>
        {fill(strings.earlierAnswer, format.dayOf(last.at), strings.verdicts[last.verdict])}
      </summary>
      <p class="answer">{last.answer}</p>
    </details>
  );
}

function Writing({
  strings,
  format,
  walk,
  setWalk,
  question,
  box,
}: QuestionProps & { readonly box: RefObject<HTMLTextAreaElement> }) {
  const [isTried, setIsTried] = useState(false);
  const answer = walk.drafts[question.questionId] ?? '';
  const problem = answerProblem(answer);
  const isTooLong = problem === 'tooLong';
  const isShown = isTooLong || (isTried && problem === 'empty');
  const compare = () => {
    if (problem === undefined) {
      setWalk({ ...walk, isComparing: true });
    } else {
      setIsTried(true);
      box.current?.focus();
    }
  };
  return (
    <>
      <label for="answer">{strings.yourAnswer}</label>
      <textarea
        id="answer"
        ref={box}
        rows={7}
        value={answer}
        aria-describedby={isShown ? 'answer-hint answer-problem' : 'answer-hint'}
        aria-invalid={isShown}
        onInput={({ currentTarget }) => {
          setWalk(write(walk, currentTarget.value));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            compare();
          }
        }}
      />
      <p id="answer-hint" class="basis">
        {strings.answerHint}
      </p>
      <p id="answer-problem" class="problem" role="alert">
        {isShown &&
          (isTooLong
            ? fill(strings.longAnswer, format.number(MAX_ANSWER_CHARACTERS))
            : strings.emptyAnswer)}
      </p>
      <div class="actions">
        <button type="button" class="primary" onClick={compare}>
          {strings.compare}
        </button>
        <span class="basis">{fill(strings.compareKeys, compareKeys())}</span>
      </div>
    </>
  );
}

function Comparing(props: QuestionProps & { readonly heading: RefObject<HTMLHeadingElement> }) {
  const { strings, walk, setWalk, question, heading } = props;
  return (
    <>
      <div class="side-by-side">
        <div>
          <h3>{strings.yourAnswer}</h3>
          <p class="answer">{walk.drafts[question.questionId]}</p>
          <button
            type="button"
            class="link"
            onClick={() => {
              setWalk({ ...walk, isComparing: false });
            }}
          >
            {strings.changeAnswer}
          </button>
        </div>
        <div>
          <h3 tabIndex={-1} ref={heading}>
            {strings.lookFor}
          </h3>
          <TextList texts={question.lookFor} />
        </div>
      </div>
      <Verdicts {...props} />
    </>
  );
}

function Verdicts({ state, strings, walk, question, judge }: QuestionProps) {
  const { isReadOnly } = state.context;
  return (
    <div class="verdicts">
      <h3 id="judge-heading">{strings.judge}</h3>
      <div class="actions" role="group" aria-labelledby="judge-heading">
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            class="secondary"
            // Disabled for screen readers too, but still in the tab order, so that focus stays.
            aria-disabled={isReadOnly}
            onClick={() => {
              if (!isReadOnly) {
                judge(question, walk.drafts[question.questionId] ?? '', verdict);
              }
            }}
          >
            {strings.verdicts[verdict]}
          </button>
        ))}
      </div>
    </div>
  );
}

function compareKeys(): string {
  return navigator.userAgent.includes('Mac') ? '⌘ Enter' : 'Ctrl+Enter';
}
