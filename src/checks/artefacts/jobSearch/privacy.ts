import { failed, PASSED, type ServiceCheck } from '../artefactCheck';
import { message } from '../messages';

export const IGNORE_FILE = '.gitignore';

/**
 * Git ignores only what it does not know yet. So the file must say that everything stays out, and
 * nothing of the folder may be in the repository around it already.
 */
export const privacyCheck: ServiceCheck = {
  name: 'folder_is_ignored_by_git',
  kind: 'service',
  run: async (place) => {
    const rules = await place.project.readText(IGNORE_FILE);
    if (rules === undefined || !ignoresEverything(rules)) {
      return failed(message('jobsNotIgnored'), { file: IGNORE_FILE, line: 1 });
    }
    const files = await place.filesInGit();
    return files.length === 0
      ? PASSED
      : failed(message('jobsInGit', { count: files.length, file: files[0] ?? '' }));
  },
};

/** Whether a `.gitignore` keeps its whole folder out of Git, itself included. */
export function ignoresEverything(rules: string): boolean {
  const lines = rules.split(/\r?\n/).map((line) => line.trim());
  const all = lines.lastIndexOf('*');
  return all !== -1 && !lines.slice(all + 1).some((line) => line.startsWith('!'));
}
