import { failed, PASSED, type ArtefactCheck, type GitCheck } from '../artefactCheck';
import { message } from '../messages';
import {
  bothChangesCheck,
  branchNamesCheck,
  mergedCheck,
  noMarkersCheck,
  rebasedCheck,
} from './branching';
import { historyCheck, missingMessage } from './gitCheck';
import { pushedCheck } from './publish';
import { ignoredFilesCheck, restoredCheck, revertCheck, smallCommitsCheck } from './recordWork';
import { answersToReviewCheck, plantedProblemCheck, pullRequestCheck } from './review';
import { BAD_COMMIT } from './story';

const availableCheck: GitCheck = {
  name: 'git_is_available',
  kind: 'git',
  run: async (place) => {
    const missing = await place.missing();
    return missing === undefined ? PASSED : failed(missingMessage(missing));
  },
};

const readyCheck = historyCheck('practice_repository_is_ready', async (history, place) => {
  if (history.get(BAD_COMMIT) === undefined || history.main() === undefined) {
    return failed(message('gitRepositoryOther', { folder: 'project' }));
  }
  const origin = await place.open('origin.git');
  return origin === undefined || !(await origin.branches()).has('refs/heads/main')
    ? failed(message('gitRepositoryMissing', { folder: 'origin.git' }))
    : PASSED;
});

/** The Git lab: history is read with Git itself, and nothing is ever written. */
export const gitLabChecks: readonly ArtefactCheck[] = [
  ...[availableCheck, readyCheck],
  ...[smallCommitsCheck, ignoredFilesCheck],
  ...[revertCheck, restoredCheck],
  pushedCheck,
  ...[mergedCheck, branchNamesCheck],
  ...[noMarkersCheck, bothChangesCheck],
  rebasedCheck,
  ...[pullRequestCheck, answersToReviewCheck, plantedProblemCheck],
];
