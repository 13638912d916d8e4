import { failed, type GitCheck, type NotJudged, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import type { GitPlace, GitRepository, MissingGit } from './gitPlace';
import { History } from './history';

/** A check of the learner's repository. Without Git there is no verdict, but the way to get it. */
export function historyCheck(
  name: string,
  judge: (history: History, place: GitPlace) => Promise<Verdict>,
  traits: { readonly form?: true } = {},
): GitCheck {
  return {
    name,
    kind: 'git',
    ...traits,
    run: (place) =>
      withRepository(place, async (repository) => judge(await History.read(repository), place)),
  };
}

async function withRepository(
  place: GitPlace,
  judge: (repository: GitRepository) => Promise<Verdict>,
): Promise<Verdict | NotJudged> {
  const missing = await place.missing();
  if (missing !== undefined) {
    return { notRun: missingMessage(missing) };
  }
  const repository = await place.open('project');
  return repository === undefined
    ? failed(message('gitRepositoryMissing', { folder: 'project' }))
    : judge(repository);
}

export function missingMessage(missing: MissingGit) {
  return missing === 'notInstalled'
    ? message('gitMissing')
    : message('gitTooOld', { found: missing.found, minimum: MINIMUM_GIT });
}

/** Knows `git switch`, `git restore` and `init.defaultBranch`. */
export const MINIMUM_GIT = '2.28';
