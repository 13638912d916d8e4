import { lstat, realpath } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { MINIMUM_GIT } from '../checks/artefacts/gitLab/gitCheck';
import type { Commit, GitPlace, GitRepository } from '../checks/artefacts/gitLab/gitPlace';
import { lazy } from '../lazy';
import { learnerEnvironment } from './learnerEnvironment';
import { projectReader } from './projectReader';
import { runProcess } from './runProcess';
import { findToolchain } from './toolchains';
import type { ProgramCall } from './windowsCommand';

interface PlaceOptions {
  /** The lab's own folder. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  /** Where programs are looked for; the environment of this process when left out. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Nothing is asked of Git before a check asks. Nothing is written, not even an index brought up to date. */
export function gitPlace({ folder, signal, env = process.env }: PlaceOptions): GitPlace {
  const found = lazy(() => findToolchain('git', { minimum: MINIMUM_GIT, env, signal }));
  const repositories = new Map<string, Promise<GitRepository | undefined>>();
  return {
    project: projectReader(folder),
    missing: async () => {
      const git = await found();
      if (git.ok) {
        return undefined;
      }
      return git.reason.kind === 'tooOld' ? { found: git.reason.found } : 'notInstalled';
    },
    open: (name) => {
      const opened = repositories.get(name) ?? openRepository(name);
      repositories.set(name, opened);
      return opened;
    },
  };

  async function openRepository(name: 'project' | 'origin.git') {
    const git = await found();
    const workTree = name === 'project' ? path.join(folder, name) : undefined;
    const gitDir = path.join(folder, ...(workTree === undefined ? [name] : [name, '.git']));
    if (!git.ok || !(await isOwnFolder(gitDir, folder))) {
      return undefined;
    }
    const run = runGit(git.toolchain.call, { folder, gitDir, workTree, signal, env });
    const isRepository = (await run(['rev-parse', '--git-dir'])).exitCode === 0;
    return isRepository ? repositoryOf(run) : undefined;
  }
}

/** A file or link called `.git` leads to a repository somewhere else, which is none of our business. */
async function isOwnFolder(gitDir: string, folder: string): Promise<boolean> {
  const stats = await lstat(gitDir).catch(() => undefined);
  if (stats?.isDirectory() !== true) {
    return false;
  }
  return (await realpath(gitDir)).startsWith((await realpath(folder)) + path.sep);
}

/** A command of Git that does not answer in this time is broken, not slow. */
const GIT_LIMIT_MS = 20_000;

interface GitRun {
  readonly folder: string;
  readonly gitDir: string;
  readonly workTree: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly env: NodeJS.ProcessEnv;
}

type RunGit = (args: readonly string[]) => Promise<{
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}>;

/** Settings that would start programs, or that change what is printed. */
const SETTINGS = [
  'core.fsmonitor=false',
  `core.hooksPath=${os.devNull}`,
  'core.quotePath=false',
  'i18n.logOutputEncoding=UTF-8',
  'log.showSignature=false',
  // The folder may lie on a disk that has no owners.
  'safe.directory=*',
];

/** Named outright, so that Git never goes looking in the folders around. */
function runGit(call: ProgramCall, run: GitRun): RunGit {
  const { folder, gitDir, workTree, signal, env } = run;
  const place = [
    `--git-dir=${gitDir}`,
    ...(workTree === undefined ? [] : [`--work-tree=${workTree}`]),
  ];
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  return (args) =>
    runProcess(
      { program: call.program, args: [...call.args, ...place, ...settings, ...args] },
      {
        cwd: workTree ?? folder,
        env: gitEnvironment(env),
        timeoutMs: GIT_LIMIT_MS,
        ...(signal && { signal }),
      },
    );
}

/** Without the settings of this user and this computer: verdicts are the same everywhere. */
export function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(learnerEnvironment(env)).filter(([name]) => !/^GIT_/i.test(name));
  return {
    ...Object.fromEntries(kept),
    // Git on Windows knows this name as well.
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    // Older versions look for settings at home, and all look there for a list of files to ignore.
    HOME: '/dev/null',
    XDG_CONFIG_HOME: '/dev/null',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
}

function repositoryOf(run: RunGit): GitRepository {
  const read = async (args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await run(args);
    if (exitCode !== 0) {
      throw new GitError(`git ${args.join(' ')}: ${stderr.trim()}`);
    }
    return stdout;
  };
  const trees = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const commits = lazy(async () => {
    const format = '--format=%H%n%P%n%at%n%ct%n%B';
    return records(await read(['log', '-z', '--branches', '--remotes', format])).map(commitOf);
  });
  return {
    commits,
    branches: async () => {
      const places = ['refs/heads', 'refs/remotes'];
      const lines = await read(['for-each-ref', '--format=%(objectname) %(refname)', ...places]);
      return new Map(lines.trim().split('\n').filter(Boolean).map(toBranch));
    },
    files: (commitId) => {
      const tree = trees.get(commitId) ?? read(['ls-tree', '-r', '-z', commitId]).then(filesOf);
      trees.set(commitId, tree);
      return tree;
    },
    text: (contentId) => read(['cat-file', 'blob', contentId]),
    ignored: async (paths) => {
      const args = ['check-ignore', '--no-index', '--', ...new Set(paths)];
      const { exitCode, stdout, stderr } = await run(args);
      // It ends with 1 when none of them is ignored.
      if (exitCode !== 0 && exitCode !== 1) {
        throw new GitError(`git check-ignore: ${stderr.trim()}`);
      }
      return stdout.split('\n').filter(Boolean);
    },
    unmerged: async () => {
      const entries = records(await read(['ls-files', '--unmerged', '-z']));
      return [...new Set(entries.map((entry) => entry.slice(entry.indexOf('\t') + 1)))];
    },
  };
}

/** Git refused to read a repository that it had opened. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

function records(output: string): string[] {
  return output.split('\0').filter((record) => record !== '');
}

function commitOf(record: string): Commit {
  const [id = '', parents = '', authoredAt = '', committedAt = '', ...message] = record.split('\n');
  const text = message.join('\n').trim();
  const end = text.search(/\n\s*\n/);
  return {
    id,
    parents: parents.split(' ').filter(Boolean),
    authoredAt: Number(authoredAt),
    committedAt: Number(committedAt),
    subject: (end === -1 ? text : text.slice(0, end)).replaceAll('\n', ' '),
    body: end === -1 ? '' : text.slice(end).trim(),
  };
}

/** `<id> <name>` */
function toBranch(line: string): [string, string] {
  const [id = '', name = ''] = line.split(' ');
  return [name, id];
}

/** `<mode> <kind> <id>\t<path>` */
function filesOf(output: string): Map<string, string> {
  return new Map(
    records(output).map((entry) => {
      const tab = entry.indexOf('\t');
      return [entry.slice(tab + 1), entry.slice(0, tab).split(' ')[2] ?? ''] as const;
    }),
  );
}
