import { originWithoutGit, type ProjectOrigin } from '../protocol/portfolioPage';
import { webRepository } from '../protocol/repositoryLinks';
import { learnerEnvironment } from './learnerEnvironment';
import { runProcess, StartError } from './runProcess';

const ASK_LIMIT_MS = 10_000;

/**
 * What Git says about a project's files, by task; their names where there is no Git. Reads only. A
 * repository's settings can name programs, so ask only where the learner trusts the folder.
 */
export async function readProjectOrigin(
  folder: string,
  files: ReadonlyMap<number, string>,
): Promise<ProjectOrigin> {
  const remote = await git(folder, ['remote', 'get-url', 'origin']);
  const repository = remote === undefined ? undefined : webRepository(remote);
  const prefix = await git(folder, ['rev-parse', '--show-prefix']);
  if (prefix === undefined) {
    return originWithoutGit(files);
  }
  const found = await Promise.all(
    [...files].map(async ([task, name]) => {
      const commit = await git(folder, ['log', '-1', '--format=%H', '--', name]);
      const known = commit === undefined || commit === '' ? undefined : commit;
      const isPushed = known !== undefined && (await isOnRemote(folder, known));
      const place = { name, path: `${prefix}${name}`, isPushed };
      return [task, { ...place, ...(known === undefined ? {} : { commit: known }) }] as const;
    }),
  );
  return { ...(repository === undefined ? {} : { repository }), files: new Map(found) };
}

async function isOnRemote(folder: string, commit: string): Promise<boolean> {
  const branches = await git(folder, ['branch', '--remotes', '--contains', commit]);
  return branches !== undefined && branches !== '';
}

const WITHOUT_PROGRAMS = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false'];

/** Undefined where Git is not installed, or has no answer. */
async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  const env = { ...learnerEnvironment(process.env), GIT_OPTIONAL_LOCKS: '0' };
  try {
    const { exitCode, stdout } = await runProcess(
      { program: 'git', args: [...WITHOUT_PROGRAMS, ...args] },
      { cwd: folder, env, timeoutMs: ASK_LIMIT_MS },
    );
    return exitCode === 0 ? stdout.trim() : undefined;
  } catch (error) {
    if (error instanceof StartError) {
      return undefined;
    }
    throw error;
  }
}
