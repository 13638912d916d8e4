import { DebugClient } from '@vscode/debugadapter-testsupport';
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { learnerEnvironment } from '../../../src/running/learnerEnvironment';
import { killProcessTree } from '../../../src/running/processTree';
import { runProcess } from '../../../src/running/runProcess';
import type { Toolchain } from '../../../src/running/toolchains';
import type { ProgramCall } from '../../../src/running/windowsCommand';
import { cacheFolder } from '../proof/proofCache';

/** The debuggers that the Python and the Go extension of VS Code start, in versions we pin. */
const DEBUGPY = 'debugpy==1.8.22';
const DELVE = 'github.com/go-delve/delve/cmd/dlv@v1.27.2';
const INSTALL_LIMIT_MS = 300_000;
const START_LIMIT_MS = 20_000;

export interface RunningAdapter {
  readonly client: DebugClient;
  readonly stop: () => Promise<void>;
}

/** Starts debugpy's adapter; installs it once, outside of the repository. */
export async function startPythonAdapter(
  { call }: Toolchain,
  project: string,
): Promise<RunningAdapter> {
  const folder = path.join(cacheFolder('libraries'), 'debugpy-1.8.22');
  const python = path.join(
    folder,
    process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python',
  );
  if (!fs.existsSync(path.join(folder, 'complete'))) {
    await install(call, ['-m', 'venv', folder]);
    await install({ program: python, args: [] }, ['-m', 'pip', 'install', '--quiet', DEBUGPY]);
    fs.writeFileSync(path.join(folder, 'complete'), '');
  }
  return startAdapter('debugpy', { program: python, project }, (port) => [
    '-m',
    'debugpy.adapter',
    '--port',
    `${port}`,
  ]);
}

/** Starts Delve as the Go extension does; builds it once, outside of the repository. */
export async function startGoAdapter(
  { call }: Toolchain,
  project: string,
): Promise<RunningAdapter> {
  const folder = path.join(cacheFolder('libraries'), 'delve-1.27.2');
  const delve = path.join(folder, process.platform === 'win32' ? 'dlv.exe' : 'dlv');
  if (!fs.existsSync(delve)) {
    await install(call, ['install', DELVE], { GOBIN: folder });
  }
  return startAdapter('go', { program: delve, project }, (port) => [
    'dap',
    `--listen=127.0.0.1:${port}`,
  ]);
}

async function install(
  { program, args }: ProgramCall,
  more: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const { exitCode, output } = await runProcess(
    { program, args: [...args, ...more] },
    { cwd: os.tmpdir(), env: { ...process.env, ...env }, timeoutMs: INSTALL_LIMIT_MS },
  );
  if (exitCode !== 0) {
    throw new Error(`${program} ${more.join(' ')} did not succeed: ${output}`);
  }
}

async function startAdapter(
  type: string,
  { program, project }: { program: string; project: string },
  toArguments: (port: number) => string[],
): Promise<RunningAdapter> {
  const port = await freePort();
  const adapter = spawn(program, toArguments(port), {
    // The Go extension does so too: it is where Delve builds.
    cwd: project,
    detached: process.platform !== 'win32',
    env: learnerEnvironment(process.env),
    stdio: 'ignore',
  });
  await waitForPort(port, adapter);
  const client = new DebugClient(program, '', type);
  await client.start(port);
  return {
    client,
    stop: async () => {
      // The debugged program may be gone already; what counts is that nothing stays behind.
      await client.stop().catch(() => undefined);
      killProcessTree(adapter);
    },
  };
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitForPort(port: number, adapter: ChildProcess): Promise<void> {
  const limitMs = Date.now() + START_LIMIT_MS;
  while (Date.now() < limitMs && adapter.exitCode === null) {
    if (await answers(port)) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The debug adapter did not start.');
}

/** Asked by binding: delve takes the first connection for its only client. */
async function answers(port: number): Promise<boolean> {
  const server = net.createServer();
  return new Promise((resolve) => {
    server.once('error', () => {
      resolve(true);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(false);
      });
    });
  });
}
