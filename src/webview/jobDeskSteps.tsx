import type { NextStep, StepTime } from '../protocol/jobDesk';
import { CompanyButton } from './jobDeskApplications';
import type { DeskProps } from './jobDeskView';

const TIMES: readonly StepTime[] = ['overdue', 'today', 'thisWeek', 'later', 'open'];

/** What is due, by how soon; a heading stands only where something is below it. */
export function NextSteps(props: DeskProps) {
  const { desk, strings, format } = props;
  return (
    <section aria-labelledby="steps-heading">
      <h2 id="steps-heading">{strings.stepsHeading}</h2>
      {desk.steps.length === 0 && <p class="muted">{strings.stepsEmpty}</p>}
      {TIMES.map((time) => (
        <StepGroup key={time} {...props} time={time} />
      ))}
      {desk.moreSteps > 0 && (
        <p class="muted">{format.counted(strings.moreSteps, desk.moreSteps)}</p>
      )}
    </section>
  );
}

function StepGroup(props: DeskProps & { readonly time: StepTime }) {
  const { desk, strings, time } = props;
  const steps = desk.steps.filter((step) => step.time === time);
  if (steps.length === 0) {
    return null;
  }
  return (
    <>
      <h3 class={`step-time step-${time}`}>{strings.stepTimes[time]}</h3>
      <ul class="rows">
        {steps.map((step) => (
          <Step key={step.line} {...props} step={step} />
        ))}
      </ul>
    </>
  );
}

function Step(props: DeskProps & { readonly step: NextStep }) {
  const { strings, format, step } = props;
  return (
    <li>
      <span class="row-main">{step.time === 'open' ? strings.stepMissing : step.step}</span>
      <span class="row-aside">
        <CompanyButton {...props} application={step} />
        {step.day !== undefined && <span class="muted nowrap">{format.fullDay(step.day)}</span>}
      </span>
    </li>
  );
}
