import { EMPTY_PROGRESS, taskKey, type Progress, type Status } from '../../src/progress/progress';
import { recordPassed, setStatus } from '../../src/progress/transitions';
import type { Phase, Roadmap, Skill, Starter, StarterTask } from '../../src/roadmap/roadmap';
import type { RoadmapFile, SkillInFile } from '../../src/roadmap/schema';
import type { StarterManifest } from '../../src/scaffold/manifest';

/** Builders of valid values: a test sets only what it is about. */

export const NOON = new Date('2026-11-22T12:00:00.000Z');

/** An instant `minutes` after {@link NOON}. */
export function minutesLater(minutes: number): Date {
  return new Date(NOON.getTime() + minutes * 60_000);
}

export function aSkill(changes: Partial<Skill> = {}): Skill {
  const { id = 'variables' } = changes;
  return { id, title: id, level: 'core', hours: { min: 4, max: 8 }, requires: [], ...changes };
}

type PhaseChanges = Partial<Phase> & { readonly skills?: readonly Skill[] };

/** `skills` stand in one section; `sections` says more. */
export function aPhase({ skills = [aSkill()], ...changes }: PhaseChanges = {}): Phase {
  return {
    id: 'phase-1',
    title: 'First steps',
    goal: 'You can write a small program.',
    sections: [{ title: 'Basics', skills }],
    starters: [],
    ...changes,
  };
}

export function aRoadmap(changes: Partial<Roadmap> = {}): Roadmap {
  return {
    id: 'backend',
    title: 'Backend Developer',
    hoursPerWeek: 10,
    phases: [aPhase()],
    starters: [],
    aliases: {},
    ...changes,
  };
}

export function aTask(changes: Partial<StarterTask> = {}): StarterTask {
  return { number: 1, title: 'Greeting', skillIds: ['variables'], optional: false, ...changes };
}

export function aStarter(changes: Partial<Starter> = {}): Starter {
  return {
    id: 'katas',
    title: 'Ten small exercises',
    summary: 'Short drills.',
    phaseId: 'phase-1',
    hours: { min: 4, max: 8 },
    variants: ['python'],
    requires: {},
    tasks: [aTask()],
    ...changes,
  };
}

/** Progress in which each skill was given its status at noon. */
export function withStatus(
  statuses: Readonly<Record<string, Status>>,
  progress: Progress = EMPTY_PROGRESS,
): Progress {
  return Object.entries(statuses).reduce(
    (current, [skillId, status]) => setStatus(current, skillId, status, NOON),
    progress,
  );
}

interface PassedTask {
  readonly skillId?: string;
  readonly starterId?: string;
  readonly variant?: string;
  readonly task?: number;
  readonly at?: Date;
}

/** Progress with one more task of a starter passed. */
export function withPassed(
  {
    skillId = 'variables',
    starterId = 'katas',
    variant = 'python',
    task = 1,
    at = NOON,
  }: PassedTask,
  progress: Progress = EMPTY_PROGRESS,
): Progress {
  const passed = { at: at.toISOString() };
  return recordPassed(progress, [skillId], taskKey(starterId, variant, task), passed);
}

type SkillInFileChanges = { [Key in keyof SkillInFile]?: unknown };

/** A skill as it stands in a roadmap file. Changes may be wrong: that is what some tests are about. */
export function aSkillInFile(changes: SkillInFileChanges = {}): Record<string, unknown> {
  const { id = 'variables' } = changes;
  return {
    id,
    title: 'Variables',
    level: 'core',
    hours: { min: 4, max: 8 },
    requires: [],
    why: 'Programs keep values.',
    objectives: ['can name a value'],
    exercise: 'Write a program that adds two numbers.',
    selfCheck: [],
    resources: [],
    ...changes,
  };
}

type PhaseInFileChanges = { [Key in keyof RoadmapFile['phases'][number]]?: unknown } & {
  readonly skills?: readonly Record<string, unknown>[];
};

export function aPhaseInFile({
  skills = [aSkillInFile()],
  ...changes
}: PhaseInFileChanges = {}): Record<string, unknown> {
  return {
    id: 'phase-1',
    title: 'First steps',
    goal: 'You can write a small program.',
    sections: [{ title: 'Basics', skills }],
    starters: [],
    ...changes,
  };
}

export function aRoadmapFile(
  changes: { [Key in keyof RoadmapFile]?: unknown } = {},
): Record<string, unknown> {
  return {
    format: 'backend-roadmap/1',
    id: 'backend',
    title: 'Backend Developer',
    hoursPerWeek: 10,
    phases: [aPhaseInFile()],
    ...changes,
  };
}

export function aManifest(changes: Partial<StarterManifest> = {}): StarterManifest {
  return {
    format: 'backend-roadmap-starter/1',
    id: 'katas',
    phase: 'phase-1',
    stack: 'python',
    title: 'Ten small exercises',
    summary: 'Short drills.',
    hours: { min: 4, max: 8 },
    requires: { python: '3.10' },
    continues: null,
    commands: { setup: null, run: ['python', 'main.py'], test: null, testOne: null },
    health: null,
    learnerFiles: ['katas/kata_01.py'],
    green: ['starter_is_wired_up'],
    tasks: [aManifestTask()],
    services: [],
    ...changes,
  };
}

type ManifestTask = StarterManifest['tasks'][number];

export function aManifestTask(changes: Partial<ManifestTask> = {}): ManifestTask {
  return {
    n: 1,
    title: 'Greeting',
    skills: ['variables'],
    tests: ['greets_by_name'],
    checks: [],
    optional: false,
    ...changes,
  };
}
