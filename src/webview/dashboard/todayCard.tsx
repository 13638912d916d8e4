import type { NextSkill, NextStarter } from '../../protocol/dashboard';
import { STEP_MINUTES, type Step, type StepMinutes } from '../../protocol/dashboardSteps';
import { fill } from '../../protocol/format';
import type { DashboardProps } from './dashboardPage';

interface TodayCardProps extends DashboardProps {
  readonly minutes: StepMinutes;
  readonly chooseMinutes: (minutes: StepMinutes) => void;
}

/** What to do now: a step that fits the time at hand, and the skill it belongs to. */
export function TodayCard(props: TodayCardProps) {
  const { state, strings, minutes } = props;
  const step = state.steps.find((candidate) => candidate.minutes === minutes);
  return (
    <section class="card today" aria-labelledby="today-heading">
      <h2 id="today-heading" class="eyebrow">
        {strings.todayHeading}
      </h2>
      {step === undefined ? (
        <NothingNext {...props} />
      ) : (
        <>
          <TimeAtHand {...props} />
          <TodayStep {...props} step={step} />
        </>
      )}
      {state.nextSkill !== undefined && (
        <Next {...props} skill={state.nextSkill} isOpenedAbove={opens(step, state.nextSkill)} />
      )}
      {state.starter !== undefined && step?.kind !== 'scaffold' && (
        <Starter {...props} starter={state.starter} />
      )}
    </section>
  );
}

function TimeAtHand({ strings, format, minutes, chooseMinutes }: TodayCardProps) {
  return (
    <fieldset class="segments">
      <legend>{strings.timeAtHand}</legend>
      <div>
        {STEP_MINUTES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="time-at-hand"
              checked={choice === minutes}
              onChange={() => {
                chooseMinutes(choice);
              }}
            />
            <span>{format.duration(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function TodayStep({ step, strings, format, send }: DashboardProps & { readonly step: Step }) {
  const texts = strings.steps[step.kind];
  const names =
    'skillId' in step
      ? [step.skillTitle]
      : [step.starterTitle, format.number(step.task?.number ?? 1), step.task?.title ?? ''];
  return (
    <div class="step" aria-live="polite">
      <h3>{fill(texts.title, ...names)}</h3>
      <p>{fill(texts.text, ...names)}</p>
      <button
        type="button"
        class="primary"
        onClick={() => {
          send(messageFor(step));
        }}
      >
        {texts.button}
      </button>
    </div>
  );
}

function messageFor(step: Step): Parameters<DashboardProps['send']>[0] {
  switch (step.kind) {
    case 'review':
    case 'selfCheck':
      return { type: 'selfCheck', skillId: step.skillId };
    case 'read':
    case 'begin':
    case 'exercise':
      return { type: 'openSkill', skillId: step.skillId };
    case 'task':
      return { type: 'openProject', starterId: step.starterId };
    case 'scaffold':
      return { type: 'scaffoldStarter', starterId: step.starterId };
  }
}

/** Whether the step's own button opens this skill. */
function opens(step: Step | undefined, { skillId }: NextSkill): boolean {
  const message = step === undefined ? undefined : messageFor(step);
  return message?.type === 'openSkill' && message.skillId === skillId;
}

interface NextProps extends DashboardProps {
  readonly skill: NextSkill;
  readonly isOpenedAbove: boolean;
}

function Next({ skill, isOpenedAbove, strings, format, send }: NextProps) {
  const { skillId } = skill;
  return (
    <div class="next">
      <p class="eyebrow">{strings.nextHeading}</p>
      <h3>{skill.title}</h3>
      <p class="muted">
        {skill.phaseNumber === undefined
          ? skill.phaseTitle
          : fill(strings.phaseOf, format.number(skill.phaseNumber), skill.phaseTitle)}
        {skill.hours !== undefined && (
          <span class="nowrap">{` · ${format.hours(skill.hours, { one: strings.hours, range: strings.hoursRange })}`}</span>
        )}
      </p>
      <HoursSource skill={skill} strings={strings} />
      <p class="actions">
        {!isOpenedAbove && (
          <button
            type="button"
            class="secondary"
            onClick={() => {
              send({ type: 'openSkill', skillId });
            }}
          >
            {skill.isStarted ? strings.continueSkill : strings.openSkill}
          </button>
        )}
        <button
          type="button"
          class="secondary"
          onClick={() => {
            send({ type: 'startSession', skillId });
          }}
        >
          {strings.startSession}
        </button>
      </p>
    </div>
  );
}

function HoursSource({ skill, strings }: Pick<DashboardProps, 'strings'> & { skill: NextSkill }) {
  const source = skill.hoursSource;
  return source === undefined ? null : (
    <p class="basis">
      {strings.hoursSource}{' '}
      {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}
    </p>
  );
}

function NothingNext({ state, strings }: DashboardProps) {
  return state.isFinished ? (
    <>
      <h3>{strings.nextFinishedTitle}</h3>
      <p>{strings.nextFinished}</p>
    </>
  ) : (
    <p>{strings.nextNone}</p>
  );
}

function Starter({
  starter,
  strings,
  format,
  send,
}: DashboardProps & { readonly starter: NextStarter }) {
  return (
    <div class="next">
      <p class="eyebrow">{strings.starterHeading}</p>
      <h3>{starter.title}</h3>
      <p class="muted">
        {starter.summary}
        {starter.hours !== undefined && (
          <span class="nowrap">{` · ${format.hours(starter.hours, { one: strings.hours, range: strings.hoursRange })}`}</span>
        )}
      </p>
      <p class="actions">
        <button
          type="button"
          class="secondary"
          onClick={() => {
            send({ type: 'scaffoldStarter', starterId: starter.starterId });
          }}
        >
          {strings.scaffoldStarter}
        </button>
      </p>
    </div>
  );
}
