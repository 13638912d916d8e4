import { failed, PASSED, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import { readAnswers } from '../networkLab/readAnswers';
import { historyCheck } from './gitCheck';
import type { Commit, GitPlace } from './gitPlace';
import { isMerge, isOwn, MAIN, type History } from './history';
import { EVENING, WEEKEND } from './story';

const LUNCH = 'lunch.md';

export const mergedCheck = historyCheck('feature_branch_is_merged', async (history) => {
  const main = history.main();
  if (main === undefined || !(await history.files(main)).has(LUNCH)) {
    return failed(message('gitFeatureMissing', { path: LUNCH }));
  }
  for (const merge of history.upTo(main).filter(isMerge)) {
    if (await bringsLunch(merge, history)) {
      return PASSED;
    }
  }
  return failed(message('gitFeatureNotMerged', { path: LUNCH }));
});

/** Whether main did not have the file, and the branch that was merged had made it. */
async function bringsLunch({ parents }: Commit, history: History): Promise<boolean> {
  const [ours = '', theirs = ''] = parents;
  const tip = history.get(theirs);
  const isThere = async (id: string) => (await history.files(id)).has(LUNCH);
  return tip !== undefined && isOwn(tip) && !(await isThere(ours)) && (await isThere(theirs));
}

const STRATEGY_FILE = 'branches.yaml';

/** What a branch may be called, by the strategies that the README explains. */
const STRATEGIES: ReadonlyMap<string, RegExp> = new Map([
  ['trunk', /^[a-z]{2,12}\/[a-z0-9]+(-[a-z0-9]+)*$/],
  ['github-flow', /^(feature|fix)\/[a-z0-9]+(-[a-z0-9]+)*$/],
  ['git-flow', /^(develop|(feature|release|hotfix)\/[a-z0-9]+([-.][a-z0-9]+)*)$/],
]);

export const branchNamesCheck = historyCheck(
  'branch_names_follow_the_chosen_strategy',
  async (history, place) => {
    const strategy = await readStrategy(place);
    if (typeof strategy !== 'string') {
      return strategy;
    }
    const pattern = STRATEGIES.get(strategy);
    const location = { file: STRATEGY_FILE, line: 1 };
    if (pattern === undefined) {
      const choices = [...STRATEGIES.keys()].join(', ');
      return failed(message('gitStrategyUnknown', { choices }), location);
    }
    const names = namesOf(history);
    if (names.length === 0) {
      return failed(message('gitNoBranch'), location);
    }
    const other = names.find((name) => !pattern.test(name));
    return other === undefined
      ? PASSED
      : failed(message('gitBranchName', { name: other, strategy }), location);
  },
);

async function readStrategy({ project }: GitPlace): Promise<string | Verdict> {
  const yaml = await project.readText(STRATEGY_FILE);
  if (yaml === undefined) {
    return failed(message('fileMissing', { file: STRATEGY_FILE }));
  }
  const reading = readAnswers(yaml);
  return reading.ok
    ? (reading.answers.answer('branches', 'strategy')?.text ?? '')
    : failed(message('answersUnreadable', { file: STRATEGY_FILE, line: reading.line }));
}

/** Every branch but main, here and as far as the server is known here. */
function namesOf({ branches }: History): string[] {
  const names = [...branches.keys()]
    .map((name) => name.replace(/^refs\/(heads|remotes\/origin)\//, ''))
    .filter((name) => name !== 'main' && name !== 'HEAD');
  return [...new Set(names)];
}

const HOURS = 'opening-hours.md';
const MARKER = /^(<{7}|={7}|>{7})( |$)/m;

export const noMarkersCheck = historyCheck(
  'conflict_is_resolved_without_markers',
  async (history) => {
    const main = history.main();
    if (main === undefined || !history.includes(main, WEEKEND)) {
      return failed(message('gitWeekendMissing'));
    }
    const [unmerged] = await history.repository.unmerged();
    if (unmerged !== undefined) {
      return failed(message('gitUnmerged', { path: unmerged }));
    }
    for (const [path, content] of await history.files(main)) {
      if (MARKER.test(await history.repository.text(content))) {
        return failed(message('gitMarkers', { path }));
      }
    }
    return PASSED;
  },
);

const WANTED_HOURS = ['Saturday: 09:00-18:00', 'Sunday: 11:00-15:00'];

export const bothChangesCheck = historyCheck('both_changes_are_kept', async (history) => {
  const main = history.main();
  if (main === undefined || !history.includes(main, WEEKEND)) {
    return failed(message('gitWeekendMissing'));
  }
  const lines = ((await history.textAt(main, HOURS)) ?? '').split(/\r?\n/).map((one) => one.trim());
  for (const wanted of WANTED_HOURS) {
    const [day = ''] = wanted.split(':');
    const found = lines.filter((line) => line.startsWith(day));
    if (found.length !== 1 || found[0] !== wanted) {
      return failed(message('gitHoursWrong', { day, found: found.join(' / ') || '-' }));
    }
  }
  return PASSED;
});

const ALLERGENS = 'allergens.md';

export const rebasedCheck = historyCheck('feature_is_rebased_on_updated_main', async (history) => {
  const updated = evenings(history).at(-1);
  if (updated === undefined) {
    return failed(message('gitEveningMissing'));
  }
  const adding = await commitsAdding(history, ALLERGENS);
  if (adding.length === 0) {
    return failed(message('gitFeatureUncommitted', { path: ALLERGENS }));
  }
  // The same commit from before the rebase may still stand on the server.
  const moved = adding.filter(({ id }) => history.includes(id, updated.id));
  const [first] = moved;
  if (first === undefined) {
    return failed(message('gitNotRebased'));
  }
  if (moved.every((commit) => wasMadeThere(commit, updated))) {
    return failed(message('gitBranchedLate'));
  }
  const onTop = history.upTo(first.id).filter(({ id }) => history.includes(id, updated.id));
  return onTop.some((commit) => isMerge(commit) && commit.id !== updated.id)
    ? failed(message('gitMergedInstead'))
    : PASSED;
});

/** A rebase writes a commit anew and keeps the time at which it was authored. */
function wasMadeThere({ authoredAt, committedAt }: Commit, updated: Commit): boolean {
  return authoredAt > updated.committedAt && authoredAt === committedAt;
}

/** The commits of main that have Kim's evening menu, later ones first. */
function evenings(history: History): Commit[] {
  return history
    .upTo(history.branches.get(MAIN))
    .filter((commit) => isOwn(commit) && history.includes(commit.id, EVENING));
}

async function commitsAdding(history: History, path: string): Promise<Commit[]> {
  const tips = [...history.branches.values()];
  const own = new Map(
    tips.flatMap((tip) => history.ownUpTo(tip)).map((commit) => [commit.id, commit]),
  );
  const found: Commit[] = [];
  for (const commit of own.values()) {
    const changes = await history.changes(commit);
    if (changes.some((change) => change.path === path && change.before === undefined)) {
      found.push(commit);
    }
  }
  return found;
}
