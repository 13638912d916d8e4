import {
  ownValue,
  passedTasks,
  type IsoTime,
  type Progress,
  type TaskKey,
} from '../progress/progress';
import type { SkillState } from '../progress/skillState';
import {
  skillsOf,
  type Phase,
  type PhaseId,
  type Roadmap,
  type Skill,
  type SkillId,
} from '../roadmap/roadmap';
import { phaseNumbers } from './phaseNumbers';

/** What the learner's own code has shown, by phase; phases without any are left out. */
export interface EvidenceState {
  readonly phases: readonly EvidencePhase[];
  /** Skills that are done by the learner's word alone. */
  readonly claimedCount: number;
}

export interface EvidencePhase {
  readonly phaseId: PhaseId;
  readonly title: string;
  readonly number?: number;
  readonly skills: readonly EvidenceSkill[];
}

export interface EvidenceSkill {
  readonly skillId: SkillId;
  readonly title: string;
  /** False while a task is missing. */
  readonly isProven: boolean;
  /** In the order they passed. */
  readonly tasks: readonly EvidenceTask[];
}

export interface EvidenceTask {
  readonly taskKey: TaskKey;
  /** The titles this version knows; evidence of a starter it lacks goes by its key. */
  readonly starterTitle?: string;
  readonly taskTitle?: string;
  readonly taskNumber?: number;
  readonly variant: string;
  readonly passedAt: IsoTime;
  readonly commit?: string;
}

export function evidenceOf(
  roadmap: Roadmap,
  progress: Progress,
  states: ReadonlyMap<SkillId, SkillState>,
): EvidenceState {
  const numbers = phaseNumbers(roadmap);
  const phases = roadmap.phases
    .map((phase) =>
      evidencePhase({ roadmap, progress, states, number: numbers.get(phase.id) }, phase),
    )
    .filter(({ skills }) => skills.length > 0);
  const claimed = [...states.values()].filter(
    ({ status, isProven }) => status === 'done' && !isProven,
  );
  return { phases, claimedCount: claimed.length };
}

interface PhaseInput {
  readonly roadmap: Roadmap;
  readonly progress: Progress;
  readonly states: ReadonlyMap<SkillId, SkillState>;
  readonly number: number | undefined;
}

function evidencePhase(
  { roadmap, progress, states, number }: PhaseInput,
  phase: Phase,
): EvidencePhase {
  return {
    phaseId: phase.id,
    title: phase.title,
    ...(number === undefined ? {} : { number }),
    skills: skillsOf(phase).flatMap((skill) => {
      const tasks = evidenceTasks(roadmap, progress, skill);
      const isProven = states.get(skill.id)?.isProven === true;
      return tasks.length === 0 ? [] : [{ skillId: skill.id, title: skill.title, isProven, tasks }];
    }),
  };
}

function evidenceTasks(roadmap: Roadmap, progress: Progress, { id }: Skill): EvidenceTask[] {
  return Object.entries(passedTasks(ownValue(progress.skills, id)))
    .map(([key, { at, commit }]) => ({
      ...describeTask(roadmap, key),
      passedAt: at,
      ...(commit === undefined ? {} : { commit }),
    }))
    .sort((a, b) => (a.passedAt < b.passedAt ? -1 : 1));
}

function describeTask(roadmap: Roadmap, key: TaskKey): Omit<EvidenceTask, 'passedAt' | 'commit'> {
  const { starterId, variant, taskNumber } = readTaskKey(key);
  const starter = roadmap.starters.find(({ id }) => id === starterId);
  const task = starter?.tasks.find(({ number }) => number === taskNumber);
  return {
    taskKey: key,
    variant,
    ...(starter === undefined ? {} : { starterTitle: starter.title }),
    ...(task === undefined ? {} : { taskTitle: task.title, taskNumber: task.number }),
  };
}

/** The parts of `${starterId}/${variant}/${taskNumber}`; empty and NaN where it is not of that form. */
export function readTaskKey(key: TaskKey): {
  readonly starterId: string;
  readonly variant: string;
  readonly taskNumber: number;
} {
  const [starterId = '', variant = '', number = ''] = key.split('/');
  return { starterId, variant, taskNumber: Number.parseInt(number, 10) };
}
