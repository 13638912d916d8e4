import { EFFORT_CONSTANTS } from '../../../src/forecast/effort';
import { formatColumns } from '../../support/tally.mjs';
import type { Window } from './history';
import { leaveOneOut, tryCandidates } from './leaveOneOut';
import {
  bestBaseline,
  bootstrapPeople,
  compareScores,
  scoreAll,
  type Compared,
  type Measured,
  type Scores,
} from './measure';
import { meanCrps, summariseScores } from './score';

const HEADER = ['n', 'coverage', 'CRPS', 'MdAPE', 'plan', 'ratio', 'ebs', 'ebs coverage'];

/** Everything measured on these windows, as text to read. */
export function describeMeasured(windows: readonly Window[]): string {
  const scores = scoreAll(windows);
  const measured = compareScores(scores);
  return [
    `${windows.length} windows of ${Object.keys(measured.people).length} people. CRPS: mean over nine deciles of twice`,
    'the pinball loss, divided by the actual hours. Coverage: of the 10-90 interval.',
    '',
    'By finished tasks',
    formatColumns([['after', ...HEADER], ...comparedRows(measured.points), meanRow(measured)]),
    '',
    'By person',
    formatColumns([['person', ...HEADER], ...comparedRows(measured.people)]),
    '',
    describeResult(measured),
    describeUncertainty(scores),
    '',
    'Each constant alone: what else it could be, and for whom the others would have chosen it',
    candidateTable(windows),
    '',
    'All constants chosen on the others, for each person left out',
    describeLeaveOneOut(windows, measured),
  ].join('\n');
}

function comparedRows(compared: Readonly<Record<string, Compared>>): string[][] {
  return Object.entries(compared).map(([name, { n, model, plan, ratio, ebs }]) => [
    name,
    String(n),
    percent(model.coverage),
    fixed(model.crps),
    percent(model.mdape),
    fixed(plan.crps),
    fixed(ratio.crps),
    fixed(ebs.crps),
    percent(ebs.coverage),
  ]);
}

function meanRow({ mean, coverage }: Measured): string[] {
  const { model, plan, ratio, ebs } = mean;
  return ['mean', '', percent(coverage), fixed(model), '', fixed(plan), fixed(ratio), fixed(ebs)];
}

function describeResult({ mean }: Measured): string {
  const best = bestBaseline(mean);
  return `Mean CRPS ${fixed(mean.model)}: ${percent(1 - mean.model / best)} below the best baseline (${fixed(best)}).`;
}

function describeUncertainty(scores: Scores): string {
  const { improvement, coverage } = bootstrapPeople(scores);
  const range = ([low, , high]: readonly [number, number, number]) =>
    `${percent(low)} to ${percent(high)}`;
  return `With other people like these (drawn anew, 90% of draws): ${range(improvement)} below, coverage ${range(coverage)}.`;
}

function candidateTable(windows: readonly Window[]): string {
  const rows = tryCandidates(windows).map((candidate) => [
    candidate.constant,
    `${fixed(candidate.value)}${candidate.value === EFFORT_CONSTANTS[candidate.constant] ? ' *' : ''}`,
    fixed(candidate.meanCrps),
    percent(candidate.coverage),
    candidate.chosenWithout.join(' '),
  ]);
  return formatColumns([
    ['constant', 'value (* ships)', 'CRPS', 'coverage', 'chosen without'],
    ...rows,
  ]);
}

function describeLeaveOneOut(windows: readonly Window[], { people, mean }: Measured): string {
  const folds = leaveOneOut(windows);
  const rows = folds.map(({ person, constants, scored }) => {
    const { crps, coverage } = summariseScores(scored);
    return [
      person,
      fixed(crps),
      percent(coverage),
      fixed(people[person]?.model.crps ?? Number.NaN),
      Object.entries<number>({ ...constants })
        .map(([name, value]) => `${name} ${Number(value.toFixed(2))}`)
        .join(', '),
    ];
  });
  const unseen = folds.flatMap(({ scored }) => scored);
  const unseenCrps = meanCrps(unseen);
  return [
    formatColumns([['person', 'CRPS', 'coverage', 'as shipped', 'constants'], ...rows]),
    `Together: mean CRPS ${fixed(unseenCrps)}, ${percent(1 - unseenCrps / bestBaseline(mean))} below the best baseline, coverage ${percent(summariseScores(unseen).coverage)}.`,
  ].join('\n');
}

function fixed(value: number): string {
  return value.toFixed(3);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
