import type { PhaseState } from '../protocol/dashboard';
import type { DashboardProps } from './dashboardPage';
import { fill } from './format';
import { TickIcon } from './icons';
import { ProgressBar } from './progressBar';

export function PhaseList(props: DashboardProps) {
  return (
    <section class="phases" aria-labelledby="phases-heading">
      <h2 id="phases-heading">{props.strings.phasesHeading}</h2>
      <ol>
        {props.state.phases.map((phase) => (
          <PhaseRow key={phase.phaseId} {...props} phase={phase} />
        ))}
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
          <HoursLeft {...props} />
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

function HoursLeft({ phase, strings, format }: PhaseProps) {
  return phase.remainingHours === undefined || phase.isFinished ? null : (
    <span>{fill(strings.phaseHoursLeft, format.range(phase.remainingHours))}</span>
  );
}

function phaseClass({ isCurrent, isFinished }: PhaseState): string {
  return ['phase', isCurrent && 'phase-current', isFinished && 'phase-finished']
    .filter(Boolean)
    .join(' ');
}
