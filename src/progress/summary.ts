import {
  skillsOf,
  type Phase,
  type PhaseId,
  type Roadmap,
  type Skill,
  type SkillId,
} from '../roadmap/roadmap';
import type { Progress } from './progress';
import { currentPhase, nextSkill, skillStates, type SkillState } from './skillState';

/** Progress over a set of skills. Hours are midpoints of the skills' ranges. */
export interface ProgressShare {
  readonly totalHours: number;
  readonly doneHours: number;
  readonly provenHours: number;
  /** Whole percent, rounded down, so that 100 means finished. */
  readonly donePercent: number;
  readonly provenPercent: number;
  readonly skillCount: number;
  readonly doneCount: number;
  readonly provenCount: number;
}

export interface PhaseSummary extends ProgressShare {
  readonly phaseId: PhaseId;
}

export interface ProgressSummary extends ProgressShare {
  readonly phases: readonly PhaseSummary[];
  readonly currentPhaseId?: PhaseId;
  readonly nextSkillId?: SkillId;
}

/**
 * The numbers every view shows. Counted over core and advanced skills that are not skipped:
 * skipping takes a skill out of the plan, and optional skills never count.
 */
export function summarise(roadmap: Roadmap, progress: Progress): ProgressSummary {
  const states = skillStates(roadmap, progress);
  const current = currentPhase(roadmap, states);
  const next = nextSkill(roadmap, states);
  return {
    ...share(roadmap.phases.flatMap(skillsOf), states),
    phases: roadmap.phases.map((phase) => summarisePhase(phase, states)),
    ...(current === undefined ? {} : { currentPhaseId: current.id }),
    ...(next === undefined ? {} : { nextSkillId: next.id }),
  };
}

function summarisePhase(phase: Phase, states: ReadonlyMap<SkillId, SkillState>): PhaseSummary {
  return { phaseId: phase.id, ...share(skillsOf(phase), states) };
}

/** Skills that are part of the plan. */
export function planned(
  skills: readonly Skill[],
  states: ReadonlyMap<SkillId, SkillState>,
): Skill[] {
  return skills.filter(
    ({ id, level }) => level !== 'optional' && states.get(id)?.status !== 'skipped',
  );
}

function share(skills: readonly Skill[], states: ReadonlyMap<SkillId, SkillState>): ProgressShare {
  const counted = planned(skills, states);
  const done = counted.filter(({ id }) => states.get(id)?.status === 'done');
  const proven = counted.filter(({ id }) => states.get(id)?.isProven);
  const totalHours = midpointHours(counted);
  const doneHours = midpointHours(done);
  const provenHours = midpointHours(proven);
  return {
    totalHours,
    doneHours,
    provenHours,
    donePercent: wholePercent(doneHours, totalHours),
    provenPercent: wholePercent(provenHours, totalHours),
    skillCount: counted.length,
    doneCount: done.length,
    provenCount: proven.length,
  };
}

function midpointHours(skills: readonly Skill[]): number {
  return skills.reduce((sum, { hours }) => sum + (hours.min + hours.max) / 2, 0);
}

function wholePercent(part: number, whole: number): number {
  // The small addend undoes binary rounding: 29 of 100 hours must not read 28%.
  return whole === 0 ? 0 : Math.floor((part / whole) * 100 + 1e-9);
}
