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
    ask: (address) => ask(address, options.signal),
  };
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
    return exitCode === 0 ? engineOf(docker, options.folder) : undefined;
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

function engineOf(docker: Docker, folder: string): ContainerEngine {
  const image = `linkbox-check:${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  return {
    build: async (): Promise<BuildEnd> => {
      const args = ['build', '--progress', 'plain', '--tag', image, '.'];
      const { exitCode, output } = await docker(args, { timeoutMs: BUILD_LIMIT_MS });
      return exitCode === 0 ? { ok: true } : { ok: false, output };
    },
    start: async () => {
      // As on the learner's own computer: not in production, so that it needs no database server.
      const settings = ['--env', `PORT=${PORT}`, '--env', 'HOST=0.0.0.0'];
      const port = ['--publish', `127.0.0.1::${PORT}`];
      const { stdout } = await docker(['run', '--detach', ...settings, ...port, image]);
      return containerOf(docker, stdout.trim());
    },
  };
}

async function containerOf(docker: Docker, id: string): Promise<Container> {
  const { stdout } = await docker(['port', id, PORT]);
  const port = /127\.0\.0\.1:(\d+)/.exec(stdout)?.[1];
  return {
    address: port === undefined ? undefined : new URL(`http://127.0.0.1:${port}`),
    logs: async () => (await docker(['logs', id])).output,
    stop: async () => {
      await docker(['rm', '--force', '--volumes', id]);
    },
  };
}
