import type { SkillInFile } from './schema';

export type SkillId = string;
export type PhaseId = string;
export type StarterId = string;

/** Hours a typical learner needs: `min` is read as the 10th, `max` as the 90th percentile. */
export interface HoursRange {
  readonly min: number;
  readonly max: number;
}

/** What the tree, progress and forecast need of a skill; its texts are a {@link SkillContent}. */
export interface Skill {
  readonly id: SkillId;
  readonly title: string;
  readonly level: 'core' | 'advanced' | 'optional';
  readonly hours: HoursRange;
  readonly requires: readonly SkillId[];
  /** Only in a track that runs alongside: the numbered phase this skill is learned with. */
  readonly goWith?: PhaseId;
}

export interface Section {
  readonly title: string;
  readonly skills: readonly Skill[];
}

export interface Phase {
  readonly id: PhaseId;
  readonly title: string;
  readonly goal: string;
  readonly sections: readonly Section[];
  /** In the order to do them. May name starters that this version does not ship. */
  readonly starters: readonly StarterId[];
}

/** One numbered task of a starter, as far as it proves skills. */
export interface StarterTask {
  readonly number: number;
  readonly title: string;
  readonly skillIds: readonly SkillId[];
  readonly optional: boolean;
}

/** A starter this version ships. `variants` are languages, stacks, or `any`. */
export interface Starter {
  readonly id: StarterId;
  readonly title: string;
  readonly summary: string;
  readonly phaseId: PhaseId;
  readonly hours: HoursRange;
  readonly variants: readonly string[];
  /** Tool to the lowest version that fits, over all variants. */
  readonly requires: Readonly<Record<string, string>>;
  readonly tasks: readonly StarterTask[];
}

/** A validated roadmap without its long texts: small enough to load while activating. */
export interface Roadmap {
  readonly id: string;
  readonly title: string;
  readonly hoursPerWeek: number;
  readonly phases: readonly Phase[];
  readonly starters: readonly Starter[];
  /** Old skill id to the id that replaced it. */
  readonly aliases: Readonly<Record<SkillId, SkillId>>;
}

/** The texts of one skill, loaded when somebody wants to read them. */
export type SkillContent = Readonly<
  Pick<SkillInFile, 'why' | 'objectives' | 'exercise' | 'selfCheck' | 'resources'>
> & {
  /** Where the hours come from: a public figure of `sources`. */
  readonly hoursSource?: { readonly title: string; readonly url?: string | undefined };
};

export type RoadmapContent = Readonly<Record<SkillId, SkillContent>>;

/** All skills in roadmap order, each with the phase it stands in. */
export function skillsOf(phase: Phase): Skill[] {
  return phase.sections.flatMap((section) => section.skills);
}

export function allSkills(roadmap: Roadmap): Skill[] {
  return roadmap.phases.flatMap(skillsOf);
}

export function findSkill(roadmap: Roadmap, skillId: SkillId): Skill | undefined {
  return allSkills(roadmap).find((skill) => skill.id === skillId);
}

export function phaseOfSkill(roadmap: Roadmap, skillId: SkillId): Phase | undefined {
  return roadmap.phases.find((phase) => skillsOf(phase).some((skill) => skill.id === skillId));
}

/** A phase whose skills all go with other phases is a track that runs alongside, without a number. */
export function isAlongside(phase: Phase): boolean {
  return skillsOf(phase).every((skill) => skill.goWith !== undefined);
}

/** The phases a learner walks through one after the other, in order. */
export function numberedPhases(roadmap: Roadmap): Phase[] {
  return roadmap.phases.filter((phase) => !isAlongside(phase));
}

/** The number a learner reads before a phase, from 1; nothing for a track that runs alongside. */
export function phaseNumber(roadmap: Roadmap, phaseId: PhaseId): number | undefined {
  const index = numberedPhases(roadmap).findIndex((phase) => phase.id === phaseId);
  return index === -1 ? undefined : index + 1;
}

/** The starter tasks that name this skill, in the order of the roadmap's starters. */
export function tasksProving(
  roadmap: Roadmap,
  skillId: SkillId,
): { starter: Starter; task: StarterTask }[] {
  return roadmap.starters.flatMap((starter) =>
    starter.tasks
      .filter((task) => task.skillIds.includes(skillId))
      .map((task) => ({ starter, task })),
  );
}
