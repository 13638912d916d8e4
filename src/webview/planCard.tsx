import type { DashboardAction, TargetState, TimeState } from '../protocol/dashboard';
import type { DashboardProps } from './dashboardPage';
import { fill } from './format';

/** The learner's choices and what follows from them; without time estimates only the stack. */
export function PlanCard(props: DashboardProps) {
  const { state, strings } = props;
  const stackName = state.stack === undefined ? strings.notChosen : strings.stackNames[state.stack];
  return (
    <section class="card plan" aria-labelledby="plan-heading">
      <h2 id="plan-heading" class="eyebrow">
        {strings.planHeading}
      </h2>
      <dl>
        {state.time !== undefined && <TimeRows {...props} time={state.time} />}
        <Row
          term={strings.stack}
          value={stackName}
          action={change(props, 'chooseStack', state.stack !== undefined)}
        />
      </dl>
      {state.time !== undefined && !state.isFinished && <Basis {...props} time={state.time} />}
    </section>
  );
}

type TimeProps = DashboardProps & { readonly time: TimeState };

function TimeRows(props: TimeProps) {
  const { state, strings, format, time } = props;
  const { finishDate, remainingHours, target } = time;
  return (
    <>
      {!state.isFinished && (
        <>
          <Row
            term={strings.hoursLeft}
            value={format.hours(remainingHours, { one: strings.hours, range: strings.hoursRange })}
          />
          <Row
            term={strings.finish}
            value={format.window(finishDate.p10, finishDate.p90, strings)}
            note={
              finishDate.p10 === finishDate.p90
                ? undefined
                : fill(strings.middle, format.month(finishDate.p50))
            }
          />
        </>
      )}
      <Row
        term={strings.hoursPerWeek}
        value={format.number(time.hoursPerWeek)}
        action={change(props, 'setWeeklyHours', true)}
      />
      <Row
        term={strings.targetDate}
        value={target === undefined ? strings.none : format.day(target.date)}
        note={target === undefined ? undefined : targetNote(props, target)}
        action={change(props, 'setTargetDate', target !== undefined)}
      />
    </>
  );
}

function targetNote(
  { state, strings, format }: TimeProps,
  target: TargetState,
): string | undefined {
  if (state.isFinished) {
    return undefined;
  }
  const verdict = strings.verdicts[target.verdict];
  return target.verdict === 'past'
    ? verdict
    : `${fill(strings.needed, format.range(target.hoursPerWeekNeeded))} ${verdict}`;
}

interface Change {
  readonly text: string;
  readonly label: string;
  readonly run: () => void;
}

function change(
  { strings, send }: DashboardProps,
  action: DashboardAction,
  isSet: boolean,
): Change {
  const labels: Record<DashboardAction, string> = {
    setWeeklyHours: strings.changeHours,
    setTargetDate: isSet ? strings.changeTargetDate : strings.setTargetDate,
    chooseStack: isSet ? strings.changeStack : strings.chooseStack,
  };
  return {
    text: isSet ? strings.change : strings.choose,
    label: labels[action],
    run: () => {
      send({ type: 'run', action });
    },
  };
}

interface RowProps {
  readonly term: string;
  readonly value: string;
  readonly note?: string | undefined;
  readonly action?: Change;
}

function Row({ term, value, note, action }: RowProps) {
  return (
    <div class="row">
      <dt>{term}</dt>
      <dd>
        <span class="row-value">{value}</span>
        {action !== undefined && (
          <button type="button" class="link" aria-label={action.label} onClick={action.run}>
            {action.text}
          </button>
        )}
        {note !== undefined && <p class="muted">{note}</p>}
      </dd>
    </div>
  );
}

function Basis({ strings, format, time }: TimeProps) {
  const sentences = time.basis.map((basis) =>
    basis.key === 'plan'
      ? format.counted(strings.basisPlan, basis.skillCount, format.number(basis.hoursPerWeek))
      : undefined,
  );
  return (
    <p class="basis">
      {[...sentences, strings.basisEstimates]
        .filter((sentence) => sentence !== undefined)
        .join(' ')}
    </p>
  );
}
