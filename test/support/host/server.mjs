import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { SupportError } from '../messages.mjs';
import { descendantsOf, signalProcess } from '../processes.mjs';
import { installNode } from './installNode.mjs';
import { installServer } from './installServer.mjs';
import { writeFirstSettings } from './settings.mjs';

const startLimitMs = 30_000;
const stopLimitMs = 3000;
const pollMs = 50;

/**
 * @typedef {object} ServerOptions
 * @property {import('./versions.mjs').HostVersion} version
 * @property {string} userDataFolder
 * @property {number} [port] any free one when left out
 * @property {string} [extensionsFolder] inside the user data folder when left out
 * @property {import('./settings.mjs').Settings} [settings] used when the user data folder is new
 * @property {NodeJS.ProcessEnv} [env] added to ours, for the extension host
 * @property {boolean} [isDriven] lets a page load development extensions and tests; hides notifications
 * @property {boolean} [isTrustAsked] asks whether a workspace is trusted instead of trusting all
 * @property {readonly string[]} [extraArgs]
 * @property {(text: string) => void} [onOutput] what the server prints
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {string} address
 * @property {Promise<number>} ended resolves with the exit code, whatever ended it
 * @property {() => Promise<void>} stop lets the server close down, then kills what is left
 * @property {() => void} kill ends the server and all its children at once
 */

/**
 * Starts a VS Code server and resolves when it answers HTTP.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  const { version, userDataFolder, settings, env, onOutput } = options;
  const node = await installNode();
  const main = path.join(await installServer(version), 'out/server-main.js');
  writeFirstSettings(userDataFolder, settings);
  const child = spawn(node, [main, ...serverArguments(options)], {
    env: environmentForServer(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
  const kill = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    for (const id of [child.pid, ...descendantsOf(child.pid)]) signalProcess(id, 'SIGKILL');
  };
  process.once('exit', kill);
  const stop = async () => {
    const left = child.pid === undefined ? [] : descendantsOf(child.pid);
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(stopLimitMs)]);
    kill();
    for (const id of left) signalProcess(id, 'SIGKILL');
    process.off('exit', kill);
  };
  try {
    const port = await readPort(child, onOutput);
    const address = `http://127.0.0.1:${port}/`;
    await waitForAnswer(address);
    return { port, address, ended, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {ServerOptions} options
 * @returns {string[]}
 */
function serverArguments(options) {
  const { userDataFolder, port = 0, isDriven = false, isTrustAsked = false } = options;
  const extensionsFolder = options.extensionsFolder ?? path.join(userDataFolder, 'extensions');
  fs.mkdirSync(extensionsFolder, { recursive: true });
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...['--user-data-dir', userDataFolder],
    ...['--server-data-dir', path.join(userDataFolder, 'server')],
    ...['--extensions-dir', extensionsFolder],
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-telemetry'],
    ...['--disable-experiments', '--disable-update-check'],
    ...(isDriven ? ['--enable-smoke-test-driver'] : []),
    ...(isTrustAsked ? [] : ['--disable-workspace-trust']),
    ...(options.extraArgs ?? []),
  ];
}

/** @param {NodeJS.ProcessEnv} [added] */
function environmentForServer(added) {
  const own = Object.entries({ ...process.env, ...added }).filter(
    // Left over when we run in a terminal of VS Code itself; they would change what the server does.
    ([name]) => !/^(VSCODE_(?!TEST)|ELECTRON_|CODE_SERVER_)/.test(name),
  );
  // An empty gallery keeps the server from asking for extensions on the network.
  return { EXTENSIONS_GALLERY: '{}', ...Object.fromEntries(own) };
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {(text: string) => void} [onOutput]
 * @returns {Promise<number>}
 */
function readPort(child, onOutput) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (/** @type {string} */ what) => {
      reject(new SupportError(`The VS Code server ${what}:\n${output}`));
    };
    const timer = setTimeout(() => {
      fail(`did not start in ${startLimitMs / 1000} s`);
    }, startLimitMs);
    const read = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      onOutput?.(chunk.toString());
      const [, port] = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(output) ?? [];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with exit code ${code ?? 'none'}`);
    });
  });
}

/** @param {string} address */
async function waitForAnswer(address) {
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline) {
    if (await answers(address)) return;
    await sleep(pollMs);
  }
  throw new SupportError(`${address} did not answer in ${startLimitMs / 1000} s.`);
}

/** @param {string} address */
async function answers(address) {
  try {
    const response = await fetch(address);
    return response.ok && (await response.text()).includes('vscode-workbench-web-configuration');
  } catch {
    return false;
  }
}

/** @param {number} milliseconds */
function sleep(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
