import type { PhaseState } from '../../protocol/dashboard';
import type { DashboardProps } from './dashboardPage';
import { fill } from '../../protocol/format';
import { TickIcon } from '../icons';
import { ProgressBar } from './progressBar';
import { Shortened } from './shortened';

export function PhaseList(props: DashboardProps) {
  return (
    <section class="phases" aria-labelledby="phases-heading">
      <h2 id="phases-heading">{props.strings.phasesHeading}</h2>
      {props.state.time !== undefined && <p class="basis">{props.strings.phaseBasis}</p>}
      <ol>
        <Shortened
          items={props.state.phases}
          strings={props.strings}
          draw={(phase) => <PhaseRow key={phase.phaseId} {...props} phase={phase} />}
        />
      </ol>
    </section>
  );
}

type PhaseProps = DashboardProps & { readonly phase: PhaseState };

function PhaseRow(props: PhaseProps) {
  const { phase, strings, format } = props;
  const percents = [format.number(phase.donePercent), format.number(phase.provenPercent)];
  const text = fill(strings.barText, ...percents);
  return (
    <li class={phaseClass(phase)} aria-current={phase.isCurrent ? 'step' : undefined}>
      <span class="marker" aria-hidden="true">
        {phase.isFinished ? <TickIcon /> : (phase.number ?? '+')}
      </span>
      <div class="phase-body">
        <p class="phase-label">
          {phase.number === undefined
            ? strings.alongside
            : fill(strings.phaseNumber, format.number(phase.number))}
          <PhaseTag {...props} />
        </p>
        <h3>{phase.title}</h3>
        <ProgressBar label={phase.title} text={text} {...phase} />
        <p class="phase-facts">
          <span>{text}</span>
          <Hours {...props} />
        </p>
      </div>
    </li>
  );
}

function PhaseTag({ phase, strings }: PhaseProps) {
  if (phase.isFinished) {
    return <span class="tag">{strings.phaseFinished}</span>;
  }
  return phase.isCurrent ? <span class="tag tag-current">{strings.currentPhase}</span> : null;
}

/** Done and proven in the plan's hours, and what is left. */
function Hours({ phase, strings, format }: PhaseProps) {
  if (phase.remainingHours === undefined) {
    return null;
  }
  const hours = [phase.doneHours, phase.totalHours, phase.provenHours];
  return (
    <>
      <span>{fill(strings.phaseHours, ...hours.map((value) => format.wholeNumber(value)))}</span>
      {!phase.isFinished && (
        <span>{fill(strings.phaseHoursLeft, format.range(phase.remainingHours))}</span>
      )}
    </>
  );
}

function phaseClass({ isCurrent, isFinished }: PhaseState): string {
  return ['phase', isCurrent && 'phase-current', isFinished && 'phase-finished']
    .filter(Boolean)
    .join(' ');
}
