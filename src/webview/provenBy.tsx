import type { ProvingStarter, ProvingTask } from '../protocol/skillPage';
import { fill } from '../protocol/format';
import { StatusIcon } from './icons';
import type { SkillProps } from './skillView';

/** The starter tasks whose passing proves the skill. */
export function ProvenBy(props: SkillProps) {
  const { state, strings } = props;
  if (state.starters.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{strings.provenBy}</h2>
      <p class="muted">{strings.provenByIntro}</p>
      {state.starters.map((starter) => (
        <Starter key={starter.starterId} {...props} starter={starter} />
      ))}
    </section>
  );
}

function Starter({ starter, ...props }: SkillProps & { readonly starter: ProvingStarter }) {
  const { strings, send } = props;
  return (
    <div class="starter">
      <h3>{starter.title}</h3>
      <ul class="tasks">
        {starter.tasks.map((task) => (
          <Task key={task.number} {...props} task={task} />
        ))}
      </ul>
      {starter.isScaffolded ? (
        <Button
          text={strings.openProject}
          label={fill(strings.openProjectNamed, starter.title)}
          onClick={() => {
            send({ type: 'openProject', starterId: starter.starterId });
          }}
        />
      ) : (
        <Button
          text={strings.scaffold}
          label={fill(strings.scaffoldNamed, starter.title)}
          onClick={() => {
            send({ type: 'scaffoldStarter', starterId: starter.starterId });
          }}
        />
      )}
    </div>
  );
}

interface ButtonProps {
  readonly text: string;
  /** Says which starter is meant to somebody who does not see where the button is. */
  readonly label: string;
  readonly onClick: () => void;
}

function Button({ text, label, onClick }: ButtonProps) {
  return (
    <button type="button" class="secondary" aria-label={label} onClick={onClick}>
      {text}
    </button>
  );
}

function Task({ task, strings, format }: SkillProps & { readonly task: ProvingTask }) {
  const words = [
    ...(task.passedAt === undefined
      ? []
      : [fill(strings.taskPassedOn, format.dayOf(task.passedAt))]),
    ...(task.isFailing ? [strings.taskFailing] : []),
    ...(task.passedAt === undefined && !task.isFailing ? [strings.taskOpen] : []),
    ...(task.isOptional ? [strings.taskOptional] : []),
  ];
  return (
    <li>
      <StatusIcon status={task.passedAt === undefined ? 'todo' : 'done'} />
      <span>
        {fill(strings.taskTitle, format.number(task.number), task.title)}{' '}
        <span class="muted">{words.join(', ')}</span>
      </span>
    </li>
  );
}
