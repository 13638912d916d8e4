import { failed, PASSED } from '../artefactCheck';
import { message } from '../messages';
import { countWords, isFiller } from '../sentences';
import { historyCheck } from './gitCheck';
import type { Commit } from './gitPlace';
import type { History } from './history';
import { BAD_COMMIT, BEFORE_REMOVAL } from './story';

const WANTED_COMMITS = 3;
const MOST_FILES = 2;
const LONGEST_SUBJECT = 72;
const HOURS = 'opening-hours.md';

export const smallCommitsCheck = historyCheck(
  'three_small_commits_with_reasons',
  async (history) => {
    const own = history.ownUpTo(history.main());
    const withFiles = await Promise.all(
      own.map(async (commit) => ({ commit, changes: await history.changes(commit) })),
    );
    const small = withFiles.filter(
      ({ changes }) => changes.length > 0 && changes.length <= MOST_FILES,
    );
    const reasoned = small.filter(({ commit }) => saysWhy(commit));
    if (!small.some(({ changes }) => changes.some(({ path }) => path === HOURS))) {
      return failed(message('gitHoursMissing'));
    }
    if (small.length < WANTED_COMMITS) {
      return failed(message('gitTooFewCommits', { found: small.length, wanted: WANTED_COMMITS }));
    }
    return reasoned.length < WANTED_COMMITS
      ? failed(message('gitReasonMissing', { found: reasoned.length, wanted: WANTED_COMMITS }))
      : PASSED;
  },
  { form: true },
);

function saysWhy({ subject, body }: Commit): boolean {
  const hasSubject = countWords(subject) >= 2 && subject.length <= LONGEST_SUBJECT;
  // Git writes this line itself into the message of a revert.
  const reason = body.replace(/^This reverts commit [0-9a-f]+\.?$/m, '');
  return hasSubject && countWords(reason) >= 4 && !isFiller(reason);
}

/** Files that the lab asks to keep out, whether they are there or not. */
const IGNORED = ['kitchen.log', 'till.log', 'drafts/ideas.md'];
const WANTED_FILES = ['menu.md', 'prices.md', 'recipes/fish-soup.md'];

export const ignoredFilesCheck = historyCheck('ignored_files_are_not_tracked', async (history) => {
  const main = history.main();
  const files = main === undefined ? new Map<string, string>() : await history.files(main);
  if (!files.has('.gitignore')) {
    return failed(message('gitIgnoreMissing'));
  }
  const ignored = await history.repository.ignored([...IGNORED, ...WANTED_FILES, ...files.keys()]);
  const open = IGNORED.find((path) => !ignored.includes(path));
  if (open !== undefined) {
    return failed(message('gitNotIgnored', { path: open }));
  }
  const tooMuch = WANTED_FILES.find((path) => ignored.includes(path));
  if (tooMuch !== undefined) {
    return failed(message('gitIgnoresTooMuch', { path: tooMuch }));
  }
  const tracked = [...files.keys()].find((path) => ignored.includes(path));
  return tracked === undefined ? PASSED : failed(message('gitStillTracked', { path: tracked }));
});

const PRICES = 'prices.md';

export const revertCheck = historyCheck('bad_commit_is_reverted_not_erased', async (history) => {
  const main = history.main();
  if (!history.includes(main, BAD_COMMIT)) {
    return failed(message('gitErased'));
  }
  const bad = history.get(BAD_COMMIT);
  const [done] = bad === undefined ? [] : await history.changes(bad);
  for (const commit of history.ownUpTo(main)) {
    const changes = await history.changes(commit);
    const undone = changes.find(({ path }) => path === PRICES);
    if (undone?.before === done?.after && undone?.after === done?.before && done !== undefined) {
      return changes.length === 1 ? PASSED : failed(message('gitRevertsMore'));
    }
  }
  return failed(message('gitNotReverted'));
});

const RECIPE = 'recipes/fish-soup.md';

export const restoredCheck = historyCheck('restored_file_matches', async (history) => {
  const main = history.main();
  const restored = main === undefined ? undefined : (await history.files(main)).get(RECIPE);
  if (restored === undefined) {
    return failed(message('gitNotRestored', { path: RECIPE }));
  }
  return restored === (await lastRecipe(history))
    ? PASSED
    : failed(message('gitRestoredOther', { path: RECIPE }));
});

async function lastRecipe(history: History): Promise<string | undefined> {
  return (await history.files(BEFORE_REMOVAL)).get(RECIPE);
}
