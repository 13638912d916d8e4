import { fill } from '../protocol/format';
import type { WalkProps } from './selfCheckPage';
import { goTo } from './selfCheckWalk';

/** Every question with its last verdict in words, and the summary: each a way to go there. */
export function Steps({ state, strings, format, walk, setWalk }: WalkProps) {
  const step = (title: string, questionId?: string, note?: string) => (
    <li>
      <button
        type="button"
        class="step"
        aria-current={walk.current === questionId ? 'step' : undefined}
        onClick={() => {
          setWalk(goTo(walk, questionId));
        }}
      >
        {title}
        {note !== undefined && <span class="muted">{note}</span>}
      </button>
    </li>
  );
  return (
    <nav aria-label={strings.questions}>
      <ol class="steps">
        {state.questions.map(({ questionId, last }, index) =>
          step(
            fill(strings.questionNumber, format.number(index + 1)),
            questionId,
            last === undefined ? strings.notAnswered : strings.verdicts[last.verdict],
          ),
        )}
        {step(strings.summary)}
      </ol>
    </nav>
  );
}
