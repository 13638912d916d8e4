import { normalNumbers, randomNumbers } from './random';

/** How many hours a learner studies, week by week, and what their skills take. */
export interface Learner {
  readonly plannedHoursPerWeek: number;
  /** Without end: the hours of a week, counted from 0. */
  readonly hoursOfWeek: (week: number) => number;
  readonly skills: readonly {
    readonly hours: { readonly min: number; readonly max: number };
    readonly actualHours: number;
  }[];
}

export const LEARNER_KINDS = ['steady', 'bursty', 'holidays', 'decline', 'exams'] as const;
export type LearnerKind = (typeof LEARNER_KINDS)[number];

type Random = () => number;

const PHASE_COUNT = 8;
const SKILLS_PER_PHASE = 10;
const MOST_WEEKS = 2000;

/** Somebody made up from a seed: the same for the same kind and seed. */
export function aLearner(kind: LearnerKind, seed: number): Learner {
  const random = randomNumbers(seed * LEARNER_KINDS.length + LEARNER_KINDS.indexOf(kind));
  const normal = normalNumbers(random);
  const plannedHoursPerWeek = 5 + Math.round(random() * 15);
  // People plan more than they do, most of them by little.
  const usualHours = plannedHoursPerWeek * Math.exp(-0.15 + 0.3 * normal());
  const shares = WEEK_SHARES[kind](random);
  const hours = Array.from({ length: MOST_WEEKS }, (_, week) =>
    Math.max(0, usualHours * (shares[week] ?? 0) * (1 + 0.25 * normal())),
  );
  return {
    plannedHoursPerWeek,
    hoursOfWeek: (week) => hours[week] ?? usualHours,
    skills: skillsOf(random),
  };
}

/**
 * Ranges as in the roadmap: middles of 1.5 to 15 hours, most of them small. The hours scatter as
 * those of developers' tasks do, around a factor of the learner's own and one for each phase.
 */
function skillsOf(random: Random): Learner['skills'] {
  const normal = normalNumbers(random);
  const around1 = (logSpread: number) => Math.exp(logSpread * normal() - logSpread ** 2 / 2);
  const ownFactor = around1(0.4);
  return Array.from({ length: PHASE_COUNT }, () => ownFactor * around1(0.4)).flatMap((factor) =>
    Array.from({ length: SKILLS_PER_PHASE }, () => {
      const min = 1 + Math.round(9 * random() ** 2);
      return { hours: { min, max: 2 * min }, actualHours: 1.5 * min * factor * around1(0.75) };
    }),
  );
}

/** What share of the usual hours each week has. */
const WEEK_SHARES: Readonly<Record<LearnerKind, (random: Random) => number[]>> = {
  steady: (random) => everyWeek(() => (random() < 0.05 ? 0 : 1)),
  /** Two to six weeks of much, two to six of hardly anything. */
  bursty: (random) => stretches(random, [2, 6, 1.8], [2, 6, 0.2]),
  /** Some months, then two to four weeks off. */
  holidays: (random) => stretches(random, [10, 20, 1.1], [2, 4, 0]),
  /** Half as much after half a year to two years, a quarter at last. */
  decline: (random) => {
    const halfLifeWeeks = 26 + 78 * random();
    return everyWeek((week) => Math.max(0.25, 0.5 ** (week / halfLifeWeeks)));
  },
  /** Every term three to six weeks in which there is hardly time. */
  exams: (random) => stretches(random, [16, 20, 1.15], [3, 6, 0.1]),
};

function everyWeek(share: (week: number) => number): number[] {
  return Array.from({ length: MOST_WEEKS }, (_, week) => share(week));
}

/** `[fewest, most, share]` of two kinds of weeks that take turns. */
type Stretch = readonly [number, number, number];

function stretches(random: Random, ...kinds: readonly [Stretch, Stretch]): number[] {
  const weeks: number[] = [];
  for (let turn = random() < 0.5 ? 0 : 1; weeks.length < MOST_WEEKS; turn += 1) {
    const [fewest, most, share] = kinds[turn % 2] ?? kinds[0];
    const length = fewest + Math.floor(random() * (most - fewest + 1));
    weeks.push(...new Array<number>(length).fill(share));
  }
  return weeks;
}
