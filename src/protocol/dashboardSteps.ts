import { ownValue, passedTasks, taskKey, type Progress } from '../progress/progress';
import {
  findSkill,
  type Roadmap,
  type Skill,
  type SkillId,
  type Starter,
  type StarterId,
  type StarterTask,
} from '../roadmap/roadmap';

/** How long a learner may have right now. */
export const STEP_MINUTES = [15, 30, 60] as const;
export type StepMinutes = (typeof STEP_MINUTES)[number];

/** Something to do now that fits the time at hand. */
export type Step = { readonly minutes: StepMinutes } & Doing;

type Doing = SkillStep | StarterStep;

export interface SkillStep {
  /**
   * `review`: an answer the learner was unsure of; `selfCheck`: the questions of a skill that is
   * begun; `read`: what a skill asks; `begin`: its exercise for the first time; `exercise`: more of it.
   */
  readonly kind: 'review' | 'selfCheck' | 'read' | 'begin' | 'exercise';
  readonly skillId: SkillId;
  readonly skillTitle: string;
}

export interface StarterStep {
  /** `task`: the next open task of a project the learner has; `scaffold`: a project to begin. */
  readonly kind: 'task' | 'scaffold';
  readonly starterId: StarterId;
  readonly starterTitle: string;
  /** Absent for a project that is still to be made. */
  readonly task?: { readonly number: number; readonly title: string };
}

export type StepKind = Step['kind'];

export interface StepInput {
  readonly roadmap: Roadmap;
  readonly progress: Progress;
  readonly nextSkill: { readonly skillId: SkillId; readonly isStarted: boolean } | undefined;
  readonly nextStarter: Starter | undefined;
}

/** One step for each length of time, shortest first; none when no skill is left to do. */
export function stepsNow(input: StepInput): Step[] {
  const skill =
    input.nextSkill === undefined ? undefined : findSkill(input.roadmap, input.nextSkill.skillId);
  return skill === undefined
    ? []
    : [
        { minutes: 15, ...shortStep(input, skill) },
        { minutes: 30, ...middleStep(input, skill) },
        { minutes: 60, ...longStep(input, skill) },
      ];
}

function shortStep({ roadmap, progress, nextSkill }: StepInput, skill: Skill): SkillStep {
  const unsure = unsureSkill(roadmap, progress);
  if (unsure !== undefined) {
    return skillStep('review', unsure);
  }
  return skillStep(nextSkill?.isStarted === true ? 'selfCheck' : 'read', skill);
}

function middleStep({ roadmap, progress, nextSkill }: StepInput, skill: Skill): Doing {
  if (nextSkill?.isStarted !== true) {
    return skillStep('begin', skill);
  }
  const open = openTasks(roadmap, progress);
  return (
    open.find(({ task }) => task.skillIds.includes(skill.id))?.step ?? skillStep('exercise', skill)
  );
}

function longStep({ roadmap, progress, nextStarter }: StepInput, skill: Skill): Doing {
  const [open] = openTasks(roadmap, progress);
  if (open !== undefined) {
    return open.step;
  }
  return nextStarter === undefined
    ? skillStep('exercise', skill)
    : { kind: 'scaffold', starterId: nextStarter.id, starterTitle: nextStarter.title };
}

function skillStep(kind: SkillStep['kind'], { id, title }: Skill): SkillStep {
  return { kind, skillId: id, skillTitle: title };
}

/** The skill whose answer has waited longest of those judged as not there yet. */
function unsureSkill(roadmap: Roadmap, progress: Progress): Skill | undefined {
  const [oldest] = Object.entries(progress.skills)
    .flatMap(([skillId, { selfCheck = {} }]) =>
      Object.values(selfCheck).flatMap(({ value, at }) =>
        value === null || value.verdict === 'got-it' ? [] : [{ skillId, at }],
      ),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return oldest === undefined ? undefined : findSkill(roadmap, oldest.skillId);
}

interface OpenTask {
  readonly task: StarterTask;
  readonly step: StarterStep;
}

/**
 * The first open task of each project the learner has made, the latest project first. Tasks that
 * prove no skill are left out: whether they passed is kept nowhere.
 */
function openTasks(roadmap: Roadmap, progress: Progress): OpenTask[] {
  return Object.values(progress.starters)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .flatMap(({ starterId, stack }) => {
      const starter = roadmap.starters.find(({ id }) => id === starterId);
      const task = starter?.tasks.find(
        ({ number, skillIds, optional }) =>
          !optional &&
          skillIds.length > 0 &&
          !hasPassed(progress, skillIds, taskKey(starterId, stack, number)),
      );
      return starter === undefined || task === undefined ? [] : [openTask(starter, task)];
    });
}

function hasPassed(progress: Progress, skillIds: readonly SkillId[], key: string): boolean {
  return skillIds.some(
    (skillId) => ownValue(passedTasks(ownValue(progress.skills, skillId)), key) !== undefined,
  );
}

function openTask({ id, title }: Starter, task: StarterTask): OpenTask {
  return {
    task,
    step: {
      kind: 'task',
      starterId: id,
      starterTitle: title,
      task: { number: task.number, title: task.title },
    },
  };
}
