import type { Basis } from '../../forecast/basis';
import type { DashboardAction, TargetState, TimeState } from '../../protocol/dashboard';
import { fill } from '../../protocol/format';
import { basisSentences } from '../../protocol/basisSentences';
import type { DashboardProps } from './dashboardPage';

/** Hours left and the finish, the learner's choices, and what the numbers rest on. */
export function Outlook(props: DashboardProps) {
  const { state, strings } = props;
  const stackName = state.stack === undefined ? strings.notChosen : strings.stackNames[state.stack];
  return (
    <section class="outlook" aria-labelledby="plan-heading">
      <h2 id="plan-heading" class="visually-hidden">
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
      {state.time !== undefined && !state.isFinished && <BasisList {...props} time={state.time} />}
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
            isMain
            term={strings.hoursLeft}
            value={format.hours(remainingHours, { one: strings.hours, range: strings.hoursRange })}
          />
          <Row
            isMain
            term={strings.finish}
            value={format.window(finishDate.p10, finishDate.p90, strings)}
            note={
              finishDate.p10 === finishDate.p90
                ? undefined
                : fill(strings.mostLikely, format.month(finishDate.p50))
            }
          />
        </>
      )}
      <Row
        term={strings.hoursPerWeek}
        value={format.number(time.hoursPerWeek)}
        note={paceNote(props)}
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

/** The pace beside the plan, once there is one of the learner's own. */
function paceNote({ time, strings, format }: TimeProps): string | undefined {
  const pace = time.basis.find(
    (basis): basis is Extract<Basis, { key: 'ownPace' }> => basis.key === 'ownPace',
  );
  return pace === undefined
    ? undefined
    : fill(
        strings.paceExpected,
        format.number(pace.studiedHoursPerWeek),
        format.number(pace.hoursPerWeek),
      );
}

function targetNote({ state, strings, format }: TimeProps, target: TargetState) {
  if (state.isFinished) {
    return undefined;
  }
  const verdict = strings.verdicts[target.verdict];
  return target.verdict === 'past'
    ? verdict
    : `${fill(strings.needed, format.range(target.hoursPerWeekNeeded))} ${verdict}`;
}

function BasisList({ strings, format, time }: TimeProps) {
  return (
    <details class="rests-on">
      <summary>{strings.basisHeading}</summary>
      <ul class="basis">
        {basisSentences(time.basis, strings, format).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{strings.chances}</li>
      </ul>
    </details>
  );
}

interface Change {
  readonly text: string;
  readonly label: string;
  readonly run: () => void;
}

type PlanAction = Extract<DashboardAction, 'setWeeklyHours' | 'setTargetDate' | 'chooseStack'>;

function change({ strings, send }: DashboardProps, action: PlanAction, isSet: boolean): Change {
  const labels: Record<PlanAction, string> = {
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
  /** The numbers everyone looks for. */
  readonly isMain?: boolean;
}

function Row({ term, value, note, action, isMain = false }: RowProps) {
  return (
    <div class={isMain ? 'row row-main' : 'row'}>
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
