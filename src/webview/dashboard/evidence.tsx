import { useState } from 'preact/hooks';
import type { EvidencePhase, EvidenceSkill, EvidenceTask } from '../../protocol/dashboardEvidence';
import { fill } from '../../protocol/format';
import type { DashboardProps } from './dashboardPage';
import { Shortened } from './shortened';

/** What proves each skill, when it did, and where to look at it. */
export function Evidence(props: DashboardProps) {
  const { state, strings, format } = props;
  const { phases, claimedCount } = state.evidence;
  return (
    <section class="evidence" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">{strings.evidenceHeading}</h2>
      <p class="basis">
        {phases.length === 0 ? strings.evidenceEmpty : strings.evidenceIntro}
        {claimedCount > 0 && ` ${format.counted(strings.evidenceClaimed, claimedCount)}`}
      </p>
      {phases.map((phase) => (
        <Phase key={phase.phaseId} {...props} phase={phase} />
      ))}
    </section>
  );
}

function Phase(props: DashboardProps & { readonly phase: EvidencePhase }) {
  const { phase, strings, format } = props;
  const [isOpen, setIsOpen] = useState(false);
  const title =
    phase.number === undefined
      ? phase.title
      : fill(strings.phaseOf, format.number(phase.number), phase.title);
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {title}{' '}
        <span class="muted">{format.counted(strings.evidencePhase, phase.skills.length)}</span>
      </summary>
      {isOpen && (
        <ul class="evidence-skills">
          <Shortened
            items={phase.skills}
            strings={strings}
            draw={(skill) => <Skill key={skill.skillId} {...props} skill={skill} />}
          />
        </ul>
      )}
    </details>
  );
}

function Skill(props: DashboardProps & { readonly skill: EvidenceSkill }) {
  const { skill, strings, send } = props;
  return (
    <li>
      <h3>
        <button
          type="button"
          class="link"
          onClick={() => {
            send({ type: 'openSkill', skillId: skill.skillId });
          }}
        >
          {skill.title}
        </button>{' '}
        <span class="tag">{skill.isProven ? strings.evidenceProven : strings.evidencePartly}</span>
      </h3>
      <ul>
        {skill.tasks.map((task) => (
          <Task key={task.taskKey} {...props} task={task} />
        ))}
      </ul>
    </li>
  );
}

type TaskProps = DashboardProps & { readonly skill: EvidenceSkill; readonly task: EvidenceTask };

function Task({ skill, task, strings, format, send }: TaskProps) {
  const name =
    task.taskTitle === undefined
      ? task.taskKey
      : fill(
          strings.evidenceTask,
          task.starterTitle ?? '',
          format.number(task.taskNumber ?? 0),
          task.taskTitle,
        );
  return (
    <li>
      <span>
        {name}
        {' · '}
        <span class="muted">
          {fill(strings.evidencePassed, format.dayOf(task.passedAt))}
          {task.commit !== undefined &&
            ` · ${fill(strings.evidenceCommit, task.commit.slice(0, 9))}`}
        </span>
      </span>{' '}
      <button
        type="button"
        class="link"
        aria-label={fill(strings.evidenceOpenNamed, name)}
        onClick={() => {
          send({ type: 'openEvidence', skillId: skill.skillId, taskKey: task.taskKey });
        }}
      >
        {strings.evidenceOpen}
      </button>
    </li>
  );
}
