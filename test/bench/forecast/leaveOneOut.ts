import { EFFORT_CONSTANTS, type EffortConstants } from '../../../src/forecast/effort';
import type { Window } from './history';
import { shipped } from './models';
import { meanCrps, meanOf, scoreModel, summariseScores, type Scored } from './score';

type ConstantName = keyof EffortConstants;

/** Around what ships: clearly less and clearly more. */
const CANDIDATES: Readonly<Record<ConstantName, readonly number[]>> = {
  planTasks: [2, 4, 8],
  sizePower: [0.5, 2 / 3, 0.85],
  taskScatter: [0.4, 0.75, 1.2],
  mostTimesTypical: [2, 3, 5],
  likeTasks: [1.5, 2.5, 5],
};

const NAMES = Object.keys(CANDIDATES) as ConstantName[];

/** One value of one constant, the others as they ship. */
export interface Candidate {
  readonly constant: ConstantName;
  readonly value: number;
  readonly meanCrps: number;
  readonly coverage: number;
  /** The people for whom all others together would have chosen it. */
  readonly chosenWithout: readonly string[];
}

/** Constants chosen on everybody else, and how they do on the person left out. */
export interface LeftOut {
  readonly person: string;
  readonly constants: EffortConstants;
  readonly scored: readonly Scored[];
}

interface Trial {
  readonly constants: EffortConstants;
  readonly scored: readonly Scored[];
}

export function tryCandidates(windows: readonly Window[]): Candidate[] {
  return NAMES.flatMap((constant) => {
    const trials = CANDIDATES[constant].map((value) =>
      tryConstants({ ...EFFORT_CONSTANTS, [constant]: value }, windows),
    );
    const choices = peopleOf(windows).map((person) => ({
      person,
      trial: bestWithout(person, trials),
    }));
    return trials.map((trial) => ({
      constant,
      value: trial.constants[constant],
      meanCrps: meanCrps(trial.scored),
      coverage: summariseScores(trial.scored).coverage,
      chosenWithout: choices.filter((choice) => choice.trial === trial).map(({ person }) => person),
    }));
  });
}

/** All constants chosen at once, on the people who remain, for each person in turn. */
export function leaveOneOut(windows: readonly Window[]): LeftOut[] {
  const trials = everyChoice().map((constants) => tryConstants(constants, windows));
  return peopleOf(windows).map((person) => {
    const { constants, scored } = bestWithout(person, trials);
    return { person, constants, scored: scored.filter((score) => score.person === person) };
  });
}

function tryConstants(constants: EffortConstants, windows: readonly Window[]): Trial {
  return { constants, scored: scoreModel(shipped(constants), windows) };
}

/** The trial with the lowest score on the others, in which each person weighs the same. */
function bestWithout(person: string, trials: readonly Trial[]): Trial {
  const rated = trials.map((trial) => ({ trial, crps: crpsWithout(person, trial.scored) }));
  const best = rated.reduce((least, candidate) =>
    candidate.crps < least.crps ? candidate : least,
  );
  return best.trial;
}

function crpsWithout(left: string, scored: readonly Scored[]): number {
  const others = peopleOf(scored).filter((person) => person !== left);
  return meanOf(
    others.map((person) => summariseScores(scored.filter((score) => score.person === person)).crps),
  );
}

function everyChoice(): EffortConstants[] {
  return NAMES.reduce<EffortConstants[]>(
    (choices, constant) =>
      CANDIDATES[constant].flatMap((value) =>
        choices.map((choice) => ({ ...choice, [constant]: value })),
      ),
    [EFFORT_CONSTANTS],
  );
}

export function peopleOf(items: readonly { readonly person: string }[]): string[] {
  return [...new Set(items.map(({ person }) => person))];
}
