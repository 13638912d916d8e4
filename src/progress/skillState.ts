import {
  allSkills,
  isAlongside,
  numberedPhases,
  skillsOf,
  type Phase,
  type Roadmap,
  type Skill,
  type SkillId,
  type StarterId,
} from '../roadmap/roadmap';
import {
  ownValue,
  passedTasks,
  taskKey,
  type IsoTime,
  type Progress,
  type SkillRecord,
  type Status,
} from './progress';

export interface SkillState {
  /** What counts: the learner's word, or done when the skill was proven after it. */
  readonly status: Status;
  readonly isProven: boolean;
}

type PassedTasks = ReturnType<typeof passedTasks>;

/** The tasks of one starter that a skill needs passed, all in the same variant. */
interface Requirement {
  readonly starterId: StarterId;
  readonly variants: readonly string[];
  readonly taskNumbers: readonly number[];
}

/** The state of every skill of the roadmap. Records of skills it does not know are left alone. */
export function skillStates(
  roadmap: Roadmap,
  progress: Progress,
): ReadonlyMap<SkillId, SkillState> {
  const requirements = requirementsBySkill(roadmap);
  return new Map(
    allSkills(roadmap).map(({ id }) => [
      id,
      stateOf(ownValue(progress.skills, id) ?? {}, requirements.get(id) ?? []),
    ]),
  );
}

/** Since when each proven skill has been proven: the time its last missing task passed. */
export function provenTimes(roadmap: Roadmap, progress: Progress): ReadonlyMap<SkillId, IsoTime> {
  const times = [...requirementsBySkill(roadmap)].flatMap(([skillId, requirements]) => {
    const at = provenSince(passedTasks(ownValue(progress.skills, skillId)), requirements);
    return at === undefined ? [] : [[skillId, at] as const];
  });
  return new Map(times);
}

function requirementsBySkill(roadmap: Roadmap): Map<SkillId, Requirement[]> {
  const requirements = new Map<SkillId, Requirement[]>();
  for (const { id: starterId, variants, tasks } of roadmap.starters) {
    const required = tasks.filter(({ optional }) => !optional);
    for (const skillId of new Set(required.flatMap(({ skillIds }) => skillIds))) {
      const taskNumbers = required
        .filter(({ skillIds }) => skillIds.includes(skillId))
        .map((task) => task.number);
      requirements.set(skillId, [
        ...(requirements.get(skillId) ?? []),
        { starterId, variants, taskNumbers },
      ]);
    }
  }
  return requirements;
}

function stateOf(record: SkillRecord, requirements: readonly Requirement[]): SkillState {
  const provenAt = provenSince(passedTasks(record), requirements);
  const said = record.status?.value ? record.status : undefined;
  const isProven = provenAt !== undefined;
  // Unticking after the proof is a decision and stands; before it, the proof is the later word.
  const provenCounts = isProven && (said === undefined || said.at <= provenAt);
  return { status: provenCounts ? 'done' : (said?.value ?? 'todo'), isProven };
}

/**
 * When the last missing task passed. Per starter every required task must have passed in one and
 * the same variant; a skill that no starter names cannot be proven.
 */
function provenSince(
  passed: PassedTasks,
  requirements: readonly Requirement[],
): IsoTime | undefined {
  const times = requirements.map((requirement) => passedAt(passed, requirement));
  return times.every((time) => time !== undefined) ? times.sort().at(-1) : undefined;
}

function passedAt(
  passed: PassedTasks,
  { starterId, variants, taskNumbers }: Requirement,
): IsoTime | undefined {
  const completeSince = variants.flatMap((variant) => {
    const times = taskNumbers.map(
      (taskNumber) => ownValue(passed, taskKey(starterId, variant, taskNumber))?.at,
    );
    return times.every((time) => time !== undefined) ? times.sort().slice(-1) : [];
  });
  return completeSince.sort()[0];
}

function isOpen(states: ReadonlyMap<SkillId, SkillState>, skillId: SkillId): boolean {
  const status = states.get(skillId)?.status;
  return status !== 'done' && status !== 'skipped';
}

/** The first numbered phase with a core skill that is neither done nor skipped. */
export function currentPhase(
  roadmap: Roadmap,
  states: ReadonlyMap<SkillId, SkillState>,
): Phase | undefined {
  return numberedPhases(roadmap).find((phase) =>
    skillsOf(phase).some((skill) => skill.level === 'core' && isOpen(states, skill.id)),
  );
}

/**
 * The first open core skill whose prerequisites are done or skipped, phase by phase: a phase's own
 * skills, then those of a track alongside that go with it, and only then the next phase's. Later
 * phases build on both.
 */
export function nextSkill(
  roadmap: Roadmap,
  states: ReadonlyMap<SkillId, SkillState>,
): Skill | undefined {
  const alongside = roadmap.phases.filter(isAlongside).flatMap(skillsOf);
  const inOrder = numberedPhases(roadmap).flatMap((phase) => [
    ...skillsOf(phase),
    ...alongside.filter(({ goWith }) => goWith === phase.id),
  ]);
  return inOrder.find(
    (skill) =>
      skill.level === 'core' &&
      isOpen(states, skill.id) &&
      skill.requires.every((requiredId) => !isOpen(states, requiredId)),
  );
}
