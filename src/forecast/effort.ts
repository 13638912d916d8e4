import type { HoursRange } from '../roadmap/roadmap';
import { sumOf, Z_P90, type Effort } from './spread';

export interface PlannedTask {
  readonly hours: HoursRange;
}

/** A finished skill whose time was logged: the range that was planned, and what it took. */
export interface FinishedTask extends PlannedTask {
  readonly actualHours: number;
}

export interface OpenTask extends PlannedTask {
  /** Hours spent on it already. */
  readonly spentHours: number;
}

/** What the model takes from others. docs/forecast.md says where each number comes from. */
export interface EffortConstants {
  /** So many imagined tasks that took exactly as planned are mixed into a learner's own. */
  readonly planTasks: number;
  /** Typical hours grow with planned hours to this power: what is planned as large is overrated. */
  readonly sizePower: number;
  /** Variance of a task's hours around what its person typically needs, as a share of them. */
  readonly taskScatter: number;
  /** A task counts as so many times its typical hours at most: one accident is no habit. */
  readonly mostTimesTypical: number;
  /** However many tasks there are, their common luck spreads the sum as so few would. */
  readonly likeTasks: number;
}

export const EFFORT_CONSTANTS: EffortConstants = {
  planTasks: 4,
  sizePower: 2 / 3,
  taskScatter: 1.2,
  mostTimesTypical: 3,
  likeTasks: 2.5,
};

/** A range that begins at 0 has no middle on a logarithmic scale: it is read as beginning here. */
const WIDEST_PLAN = 100;

/** What finished tasks say about the hours a person needs. */
export interface Learned {
  /** 1 when nothing is known but the plan, towards 0 with every finished task. */
  readonly planShare: number;
  /** The person's hours beside the typical ones, pulled towards 1 while little is finished. */
  readonly factor: number;
  /** Hours a typical person needs for a task planned so, in proportion to the other tasks. */
  readonly typicalHours: (hours: HoursRange) => number;
  /** Variance of one task's hours, as a share of those expected. */
  readonly scatter: number;
  /** From 1 for a single finished task towards 0 for many of the same size. */
  readonly concentration: number;
}

/**
 * Learns from the finished tasks of one person, in any order. `roadmap` are all tasks there are,
 * finished or not: their typical hours add up to those planned. Tasks without hours teach nothing.
 */
export function learnEffort(
  allFinished: readonly FinishedTask[],
  roadmap: readonly PlannedTask[],
  constants: EffortConstants = EFFORT_CONSTANTS,
): Learned {
  const finished = allFinished.filter(takesHours);
  const planShare = constants.planTasks ** 2 / (constants.planTasks ** 2 + finished.length ** 2);
  const power = 1 - (1 - constants.sizePower) * (1 - planShare);
  const typicalHours = typicalHoursOf(roadmap, power);
  const seen = finished.map(({ hours, actualHours }) => {
    const typical = typicalHours(hours);
    return { typical, actual: Math.min(actualHours, constants.mostTimesTypical * typical) };
  });
  const factor = factorOf(seen, constants.planTasks * meanPlannedHours(roadmap));
  return {
    planShare,
    factor,
    typicalHours,
    scatter: scatterOf(seen, factor, constants),
    concentration: concentrationOf(seen.map(({ typical }) => typical)),
  };
}

/** A finished task: hours typical for one planned like it, and those it took, as far as they count. */
interface SeenTask {
  readonly typical: number;
  readonly actual: number;
}

function factorOf(seen: readonly SeenTask[], asPlannedHours: number): number {
  return seen.length === 0
    ? 1
    : (sumOf(seen.map(({ actual }) => actual)) + asPlannedHours) /
        (sumOf(seen.map(({ typical }) => typical)) + asPlannedHours);
}

function scatterOf(
  seen: readonly SeenTask[],
  factor: number,
  { planTasks, taskScatter, mostTimesTypical }: EffortConstants,
): number {
  const squares = seen.map(
    ({ typical, actual }) => (Math.min(actual / (factor * typical), mostTimesTypical) - 1) ** 2,
  );
  return (planTasks * taskScatter + sumOf(squares)) / (planTasks + seen.length);
}

/** What the open tasks may still take together. */
export function forecastEffort(
  learned: Learned,
  allOpen: readonly OpenTask[],
  { likeTasks }: EffortConstants = EFFORT_CONSTANTS,
): Effort {
  const open = allOpen.filter(takesHours);
  if (open.length === 0) {
    return { medianHours: 0, logSpread: 0 };
  }
  const { planShare, factor, scatter } = learned;
  const remaining = open.map(({ hours, spentHours }) =>
    remainingHours(factor * learned.typicalHours(hours), spentHours),
  );
  const plan = plannedEffort(open);
  const ownVariance =
    scatter * (learned.concentration + concentrationOf(remaining) + 1 / likeTasks);
  const variance = planShare * plan.logSpread ** 2 + (1 - planShare) * ownVariance;
  return {
    // The expected hours stay when the spread grows: of a log-normal, the median then falls.
    medianHours:
      sumOf(remaining) *
      (plan.medianHours / plannedHours(open)) *
      Math.exp((plan.logSpread ** 2 - variance) / 2),
    logSpread: Math.sqrt(variance),
  };
}

/** The plan's own word: the sums of the bounds are the 10th and the 90th percentile. */
function plannedEffort(open: readonly OpenTask[]): Effort {
  const max = sumOf(open.map(({ hours }) => hours.max));
  const min = Math.max(sumOf(open.map(({ hours }) => hours.min)), max / WIDEST_PLAN);
  return { medianHours: Math.sqrt(min * max), logSpread: Math.log(max / min) / (2 * Z_P90) };
}

/**
 * What a task still takes after some hours. Hours spent shorten the rest by less than themselves:
 * what has taken long tends to take longer than expected. Never 0 while the task is open.
 */
function remainingHours(expectedHours: number, spentHours: number): number {
  return expectedHours ** 2 / (expectedHours + spentHours);
}

function typicalHoursOf(tasks: readonly PlannedTask[], power: number): Learned['typicalHours'] {
  const powers = sumOf(tasks.map(({ hours }) => middle(hours) ** power));
  const scale = plannedHours(tasks) / powers;
  return (hours) => scale * middle(hours) ** power;
}

function meanPlannedHours(tasks: readonly PlannedTask[]): number {
  return plannedHours(tasks) / tasks.length;
}

function plannedHours(tasks: readonly PlannedTask[]): number {
  return sumOf(tasks.map(({ hours }) => middle(hours)));
}

/** The share of the whole that one of its parts makes up on average, each weighing by its size. */
function concentrationOf(parts: readonly number[]): number {
  const whole = sumOf(parts);
  return whole === 0 ? 0 : sumOf(parts.map((part) => (part / whole) ** 2));
}

function takesHours({ hours }: PlannedTask): boolean {
  return hours.max > 0;
}

/** The middle of a range: the typical hours of a skill, everywhere in the roadmap. */
export function middle({ min, max }: HoursRange): number {
  return (min + max) / 2;
}
