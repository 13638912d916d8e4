import type { Progress } from '../progress/progress';
import { skillStates, type SkillState } from '../progress/skillState';
import { hoursBySkill } from '../progress/studyTime';
import { planned } from '../progress/summary';
import {
  allSkills,
  skillsOf,
  type PhaseId,
  type Roadmap,
  type Skill,
  type SkillId,
} from '../roadmap/roadmap';
import type { EffortBasis } from './basis';
import { forecastEffort, learnEffort, middle, type FinishedTask } from './effort';
import { spreadOf, sumOf, type Effort, type Spread } from './spread';

export interface EffortForecast {
  readonly effort: Effort;
  readonly remainingHours: Spread<number>;
  /** Each phase by itself: percentiles of the phases do not add up to those of the whole. */
  readonly phases: readonly {
    readonly phaseId: PhaseId;
    readonly remainingHours: Spread<number>;
  }[];
  readonly basis: readonly EffortBasis[];
}

interface Known {
  readonly states: ReadonlyMap<SkillId, SkillState>;
  readonly loggedHours: ReadonlyMap<SkillId, number>;
}

/**
 * The hours left of the plan, in all and by phase, as far as the learner's own finished skills tell.
 * With none of them the 10th and 90th percentile are the sums of the skills' bounds.
 */
export function remainingEffort(roadmap: Roadmap, progress: Progress): EffortForecast {
  const known = {
    states: skillStates(roadmap, progress),
    loggedHours: hoursBySkill(progress),
  };
  const finished = finishedTasks(roadmap, known);
  const open = openSkills(roadmap.phases.flatMap(skillsOf), known);
  const learned = learnEffort(finished, allSkills(roadmap));
  const effortOf = (skills: readonly Skill[]) => forecastEffort(learned, openTasks(skills, known));
  const effort = effortOf(open);
  return {
    effort,
    remainingHours: spreadOf(effort),
    phases: roadmap.phases.map((phase) => ({
      phaseId: phase.id,
      remainingHours: spreadOf(effortOf(openSkills(skillsOf(phase), known))),
    })),
    basis:
      open.length === 0
        ? [{ key: 'finished' }]
        : [
            ...hoursBasis(finished, open, learned.factor),
            ...sessionBasis(roadmap, open, known),
            { key: 'courseRanges' },
            ...(finished.length === 0 ? [] : [{ key: 'developerTasks' } as const]),
          ],
  };
}

function openSkills(skills: readonly Skill[], { states }: Known): Skill[] {
  return planned(skills, states).filter(({ id }) => !isDone(states, id));
}

function isDone(states: Known['states'], skillId: SkillId): boolean {
  return states.get(skillId)?.status === 'done';
}

function openTasks(skills: readonly Skill[], { loggedHours }: Known) {
  return skills.map(({ id, hours }) => ({ hours, spentHours: loggedHours.get(id) ?? 0 }));
}

/** Optional skills teach as well as others. A skill done without logged time teaches nothing. */
function finishedTasks(roadmap: Roadmap, { states, loggedHours }: Known): FinishedTask[] {
  return allSkills(roadmap).flatMap(({ id, hours }) => {
    const actualHours = loggedHours.get(id) ?? 0;
    return isDone(states, id) && actualHours > 0 && hours.max > 0 ? [{ hours, actualHours }] : [];
  });
}

function hoursBasis(
  finished: readonly FinishedTask[],
  open: readonly Skill[],
  factor: number,
): EffortBasis[] {
  const skillCount = open.length;
  if (finished.length === 0) {
    return [{ key: 'plannedHours', skillCount }];
  }
  const typicalHours = sumOf(finished.map(({ hours }) => middle(hours)));
  const ratio = sumOf(finished.map(({ actualHours }) => actualHours)) / typicalHours;
  return [{ key: 'ownFactor', finishedCount: finished.length, ratio, factor, skillCount }];
}

function sessionBasis(roadmap: Roadmap, open: readonly Skill[], known: Known): EffortBasis[] {
  const spentHours = openTasks(open, known).flatMap(({ spentHours: hours }) =>
    hours > 0 ? [hours] : [],
  );
  const unlogged = allSkills(roadmap).filter(
    ({ id }) => isDone(known.states, id) && !known.loggedHours.has(id),
  );
  return [
    ...(spentHours.length === 0
      ? []
      : [{ key: 'spentHours', skillCount: spentHours.length, hours: sumOf(spentHours) } as const]),
    ...(unlogged.length === 0
      ? []
      : [{ key: 'unloggedSkills', skillCount: unlogged.length } as const]),
  ];
}
