import type { Status } from '../progress/progress';
import type { SkillDetails, SkillPageStrings } from '../protocol/skillPage';
import { StatusIcon } from './icons';
import type { SkillProps } from './skillView';

const ACTIONS: readonly Status[] = ['done', 'inProgress', 'todo', 'skipped'];

/** Where the learner stands with the skill, and the buttons that change it. */
export function SkillStatus({ state, strings, send }: SkillProps) {
  const note = statusNote(state, strings);
  return (
    <section class="card status" aria-labelledby="status-heading">
      <h2 id="status-heading" class="eyebrow">
        {strings.statusHeading}
      </h2>
      <div role="status">
        <p class="status-now">
          <StatusIcon status={state.status} />
          {strings.statuses[state.status]}
        </p>
        {note !== undefined && <p class="muted">{note}</p>}
      </div>
      <div class="actions" role="group" aria-labelledby="status-heading">
        {ACTIONS.map((status) => (
          <button
            key={status}
            type="button"
            class={status === 'done' && state.status !== 'done' ? 'primary' : 'secondary'}
            aria-pressed={state.status === status}
            // Disabled for screen readers too, but still in the tab order, so that focus stays.
            aria-disabled={state.context.isReadOnly}
            onClick={() => {
              if (!state.context.isReadOnly && state.status !== status) {
                send({ type: 'setStatus', skillId: state.skillId, status });
              }
            }}
          >
            {strings.actions[status]}
          </button>
        ))}
      </div>
    </section>
  );
}

function statusNote(
  { status, proof }: SkillDetails,
  strings: SkillPageStrings,
): string | undefined {
  if (status === 'done') {
    const texts = {
      none: strings.doneByWord,
      open: strings.doneClaimed,
      proven: strings.doneProven,
    };
    return texts[proof];
  }
  if (status === 'skipped') {
    return strings.skipped;
  }
  return proof === 'proven' ? strings.provenEarlier : undefined;
}
