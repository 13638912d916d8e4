import { noteOf } from '../progress/note';
import { ownValue, passedTasks, taskKey, type Progress, type TaskKey } from '../progress/progress';
import { skillStates, type SkillState } from '../progress/skillState';
import {
  allSkills,
  findSkill,
  phaseNumber,
  phaseOfSkill,
  tasksProving,
  type Roadmap,
  type Skill,
  type SkillContent,
  type SkillId,
  type Starter,
  type StarterTask,
} from '../roadmap/roadmap';
import type { PageContext } from './page';
import { lastAnswer } from './selfCheckState';
import type { Judged, Proof, ProvingStarter, SkillLink, SkillPageState } from './skillPage';

export interface SkillPageInput {
  readonly roadmap: Roadmap;
  readonly progress: Progress;
  /** Undefined or unknown gives the page that says so. */
  readonly skillId: SkillId | undefined;
  readonly content?: SkillContent | undefined;
  /** Tasks that failed when they last ran in this window. */
  readonly failingTasks: ReadonlySet<TaskKey>;
  readonly context: PageContext;
}

type States = ReadonlyMap<SkillId, SkillState>;

export function buildSkillPageState(input: SkillPageInput): SkillPageState {
  const { roadmap, progress, skillId, context } = input;
  const skill = skillId === undefined ? undefined : findSkill(roadmap, skillId);
  const phase = skill === undefined ? undefined : phaseOfSkill(roadmap, skill.id);
  if (skill === undefined || phase === undefined) {
    return { kind: 'unknown', context };
  }
  const states = skillStates(roadmap, progress);
  const number = phaseNumber(roadmap, phase.id);
  const section = phase.sections.find(({ skills }) => skills.includes(skill));
  return {
    kind: 'skill',
    context,
    skillId: skill.id,
    title: skill.title,
    level: skill.level,
    phaseTitle: phase.title,
    ...(number === undefined ? {} : { phaseNumber: number }),
    sectionTitle: section?.title ?? '',
    status: states.get(skill.id)?.status ?? 'todo',
    proof: proofOf(roadmap, skill.id, states),
    note: noteOf(progress, skill.id),
    ...visibleTexts(input, skill),
    judged: judgedQuestions(input, skill.id),
    requires: linksTo(roadmap, skill.requires, states),
    unlocks: linksTo(roadmap, idsRequiring(roadmap, skill.id), states),
    starters: provingStarters(input, skill.id),
  };
}

/** A skill's current id: a renamed one is found under its former name too. */
export function currentSkillId(roadmap: Roadmap, skillId: SkillId): SkillId {
  return ownValue(roadmap.aliases, skillId) ?? skillId;
}

function visibleTexts(
  { content, context }: SkillPageInput,
  skill: Skill,
): { hours?: Skill['hours']; content?: SkillContent } {
  if (context.showsTimeEstimates) {
    return { hours: skill.hours, ...(content === undefined ? {} : { content }) };
  }
  if (content === undefined) {
    return {};
  }
  const { hoursSource: _hoursSource, ...texts } = content;
  return { content: texts };
}

function judgedQuestions(
  { progress, content }: SkillPageInput,
  skillId: SkillId,
): Record<string, Judged> {
  return Object.fromEntries(
    (content?.selfCheck ?? []).flatMap(({ id }) => {
      const last = lastAnswer(progress, skillId, id);
      return last === undefined ? [] : [[id, { verdict: last.verdict, at: last.at }] as const];
    }),
  );
}

function proofOf(roadmap: Roadmap, skillId: SkillId, states: States): Proof {
  if (states.get(skillId)?.isProven === true) {
    return 'proven';
  }
  const canBeProven = tasksProving(roadmap, skillId).some(({ task }) => !task.optional);
  return canBeProven ? 'open' : 'none';
}

function idsRequiring(roadmap: Roadmap, skillId: SkillId): SkillId[] {
  return allSkills(roadmap)
    .filter(({ requires }) => requires.includes(skillId))
    .map(({ id }) => id);
}

function linksTo(roadmap: Roadmap, skillIds: readonly SkillId[], states: States): SkillLink[] {
  return skillIds.flatMap((skillId) => {
    const skill = findSkill(roadmap, skillId);
    const state = states.get(skillId);
    return skill === undefined || state === undefined
      ? []
      : [{ skillId, title: skill.title, ...state }];
  });
}

function provingStarters(
  { roadmap, progress, failingTasks }: SkillPageInput,
  skillId: SkillId,
): ProvingStarter[] {
  const proving = tasksProving(roadmap, skillId);
  const evidence = passedTasks(ownValue(progress.skills, skillId));
  const passed = new Set(Object.keys(evidence));
  const scaffolded = new Set(
    Object.values(progress.starters)
      .filter(({ checkpoint }) => checkpoint !== true)
      .map(({ starterId }) => starterId),
  );
  return [...new Set(proving.map(({ starter }) => starter))].map((starter) => {
    const tasks = proving.filter((entry) => entry.starter === starter).map(({ task }) => task);
    const variant = furthestVariant(starter, tasks, passed);
    return {
      starterId: starter.id,
      title: starter.title,
      isScaffolded: scaffolded.has(starter.id),
      tasks: tasks.map(({ number, title, optional }) => {
        const key = taskKey(starter.id, variant, number);
        const passedAt = ownValue(evidence, key)?.at;
        return {
          number,
          title,
          isOptional: optional,
          isFailing: failingTasks.has(key),
          ...(passedAt === undefined ? {} : { passedAt }),
        };
      }),
    };
  });
}

/** Passing counts in one variant at a time, so the one with the most tasks passed is shown. */
function furthestVariant(
  starter: Starter,
  tasks: readonly StarterTask[],
  passed: ReadonlySet<TaskKey>,
): string {
  const passedIn = (variant: string) =>
    tasks.filter(
      ({ number, optional }) => !optional && passed.has(taskKey(starter.id, variant, number)),
    ).length;
  const [first = '', ...others] = starter.variants;
  return others.reduce(
    (best, variant) => (passedIn(variant) > passedIn(best) ? variant : best),
    first,
  );
}
