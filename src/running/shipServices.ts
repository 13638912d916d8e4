import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type {
  Answer,
  BuildEnd,
  Container,
  ContainerEngine,
  ServicePlace,
} from '../checks/artefacts/ship/servicePlace';
import { learnerEnvironment } from './learnerEnvironment';
import { projectReader } from './projectReader';
import { runProcess, StartError, type ProcessResult } from './runProcess';

interface PlaceOptions {
  readonly folder: string;
  /** The program that speaks to the engine; `docker` when left out. */
  readonly docker?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const ASK_LIMIT_MS = 10_000;
const BETWEEN_TRIES_MS = 500;

/** Nothing is started before a check asks for it. Nothing is written into the folder. */
export function servicePlace(options: PlaceOptions): ServicePlace {
  return {
    project: projectReader(options.folder),
    containers: () => findEngine(options),
    filesInGit: () => filesInGit(options),
    ask: (address) => ask(address, options.signal),
  };
}

/** Reads the index and nothing else: no lock is taken, and no program that the settings name runs. */
const LIST_FILES = ['-c', 'core.fsmonitor=false', 'ls-files', '-z', '--', '.'];

async function filesInGit({ folder, signal }: PlaceOptions): Promise<readonly string[]> {
  const env = { ...learnerEnvironment(process.env), GIT_OPTIONAL_LOCKS: '0' };
  try {
    const { exitCode, stdout } = await runProcess(
      { program: 'git', args: LIST_FILES },
      { cwd: folder, env, timeoutMs: ASK_LIMIT_MS, ...(signal && { signal }) },
    );
    return exitCode === 0 ? stdout.split('\0').filter((name) => name !== '') : [];
  } catch (error) {
    if (error instanceof StartError) {
      return [];
    }
    throw error;
  }
}

async function ask(address: URL, signal: AbortSignal | undefined): Promise<Answer | undefined> {
  const limit = AbortSignal.timeout(ASK_LIMIT_MS);
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
    return { status: response.status, body: await response.text() };
  } catch {
    // Nobody answers: it may be starting still. Who asks again must not ask at once.
    await delay(BETWEEN_TRIES_MS, undefined, { ...(signal && { signal }) }).catch(() => undefined);
    return undefined;
  }
}

const ENGINE_LIMIT_MS = 10_000;
/** The first build fetches a base image and all libraries. */
const BUILD_LIMIT_MS = 15 * 60_000;
/** The README says that the image's port is this one unless PORT says otherwise. */
const PORT = '8000';

type Docker = (
  args: readonly string[],
  limit?: { readonly timeoutMs: number },
) => Promise<ProcessResult>;

async function findEngine(options: PlaceOptions): Promise<ContainerEngine | undefined> {
  const docker = dockerIn(options);
  try {
    // The program may be installed while no engine runs: only that one knows the server's version.
    const { exitCode } = await docker(['version', '--format', '{{.Server.Version}}']);
    return exitCode === 0 ? engineOf(docker, options) : undefined;
  } catch (error) {
    if (error instanceof StartError) {
      return undefined;
    }
    throw error;
  }
}

function dockerIn({ folder, docker = 'docker', signal }: PlaceOptions): Docker {
  return (args, { timeoutMs } = { timeoutMs: ENGINE_LIMIT_MS }) =>
    runProcess(
      { program: docker, args: [...args] },
      { cwd: folder, env: learnerEnvironment(process.env), timeoutMs, ...(signal && { signal }) },
    );
}

function engineOf(docker: Docker, options: PlaceOptions): ContainerEngine {
  // Image and container of a folder always have the same name, so none is ever left over.
  const hash = createHash('sha256').update(options.folder).digest('hex').slice(0, 12);
  const name = `linkbox-check-${hash}`;
  // Whoever cancels wants the container to go as well.
  const tidyingDocker = dockerIn({ ...options, signal: undefined });
  const remove = async () => {
    await tidyingDocker(['rm', '--force', '--volumes', name]);
  };
  return {
    build: async (): Promise<BuildEnd> => {
      const args = ['build', '--progress', 'plain', '--tag', name, '.'];
      const { exitCode, output } = await docker(args, { timeoutMs: BUILD_LIMIT_MS });
      return exitCode === 0 ? { ok: true } : { ok: false, output };
    },
    start: async () => {
      await remove();
      return { ...(await startContainer(docker, name)), stop: remove };
    },
  };
}

async function startContainer(docker: Docker, name: string): Promise<Omit<Container, 'stop'>> {
  // As on the learner's own computer: not in production, so that it needs no database server.
  const settings = ['--env', `PORT=${PORT}`, '--env', 'HOST=0.0.0.0'];
  const published = ['--publish', `127.0.0.1::${PORT}`];
  const run = await docker(['run', '--detach', '--name', name, ...settings, ...published, name]);
  if (run.exitCode !== 0) {
    return { address: undefined, logs: () => Promise.resolve(run.output) };
  }
  const { stdout } = await docker(['port', name, PORT]);
  const port = /127\.0\.0\.1:(\d+)/.exec(stdout)?.[1];
  return {
    address: port === undefined ? undefined : new URL(`http://127.0.0.1:${port}`),
    logs: async () => (await docker(['logs', name])).output,
  };
}
