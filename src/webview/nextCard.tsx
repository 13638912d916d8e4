import type { NextSkill, NextStarter } from '../protocol/dashboard';
import type { DashboardProps } from './dashboardPage';
import { fill } from './format';

/** What to do now: the next skill, and the project to practise it in. */
export function NextCard(props: DashboardProps) {
  const { state, strings } = props;
  return (
    <section class="card next" aria-labelledby="next-heading">
      <h2 id="next-heading" class="eyebrow">
        {strings.nextHeading}
      </h2>
      {state.nextSkill === undefined ? (
        <NothingNext {...props} />
      ) : (
        <Next {...props} skill={state.nextSkill} />
      )}
      {state.starter !== undefined && <Starter {...props} starter={state.starter} />}
    </section>
  );
}

function Next({ skill, strings, format, send }: DashboardProps & { skill: NextSkill }) {
  const hoursTexts = { one: strings.hours, range: strings.hoursRange };
  return (
    <>
      <h3>{skill.title}</h3>
      <p class="muted">
        {skill.phaseNumber === undefined
          ? skill.phaseTitle
          : fill(strings.phaseOf, format.number(skill.phaseNumber), skill.phaseTitle)}
        {skill.hours !== undefined && (
          <span class="nowrap">{` · ${format.hours(skill.hours, hoursTexts)}`}</span>
        )}
      </p>
      <button
        type="button"
        class="primary"
        onClick={() => {
          send({ type: 'openSkill', skillId: skill.skillId });
        }}
      >
        {skill.isStarted ? strings.continueSkill : strings.openSkill}
      </button>
    </>
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

function Starter({ starter, strings, format, send }: DashboardProps & { starter: NextStarter }) {
  const hoursTexts = { one: strings.hours, range: strings.hoursRange };
  return (
    <div class="starter">
      <h3>{strings.starterHeading}</h3>
      <p>
        <strong>{starter.title}</strong>
        {starter.hours !== undefined && (
          <span class="muted nowrap">{` · ${format.hours(starter.hours, hoursTexts)}`}</span>
        )}
        <br />
        <span class="muted">{starter.summary}</span>
      </p>
      <button
        type="button"
        class="secondary"
        onClick={() => {
          send({ type: 'scaffoldStarter', starterId: starter.starterId });
        }}
      >
        {strings.scaffoldStarter}
      </button>
    </div>
  );
}
