import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { isErrorWithCode, readIfPresent } from './files.mjs';

/** How long a process may take to end in its own way before it is killed. */
const GRACE_MS = 5000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [limitSeconds] the process and everything it started is ended after this time
 * @property {boolean} [isCaptured] collect the output instead of passing it on to the terminal
 */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{exitCode: number, isTimedOut: boolean, output: string}>}
 */
export function run(command, args, { cwd, env, limitSeconds, isCaptured = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: isCaptured ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // A group of its own, so that ending it also ends what it started.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    let isTimedOut = false;
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const timer = limitSeconds
      ? setTimeout(() => {
          isTimedOut = true;
          void endGroup(child);
        }, limitSeconds * 1000)
      : undefined;
    const finish = () => {
      clearTimeout(timer);
      running.delete(child);
    };
    child.once('error', (error) => {
      finish();
      reject(error);
    });
    child.once('close', (code) => {
      finish();
      resolve({ exitCode: code ?? 1, isTimedOut, output });
    });
  });
}

const interruptSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const interruptedExitCode = 130;

/** Resolves with the usual exit code when this process is asked to end. */
export function interrupted() {
  return new Promise((/** @type {(exitCode: number) => void} */ resolve) => {
    for (const signal of interruptSignals) {
      process.once(signal, () => {
        resolve(interruptedExitCode);
      });
    }
  });
}

/** When this process is asked to end, ends every process started by `run` first. */
export async function endWithInterrupt() {
  const exitCode = await interrupted();
  await Promise.all([...running].map(endGroup));
  process.exit(exitCode);
}

/** @param {import('node:child_process').ChildProcess} child */
async function endGroup(child) {
  const closed = new Promise((resolve) => child.once('close', resolve));
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => {
    signalGroup(child, 'SIGKILL');
  }, GRACE_MS);
  await closed;
  clearTimeout(timer);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/PID', String(child.pid), '/T', '/F']);
    return;
  }
  signalProcess(-child.pid, signal);
}

/**
 * Sends a signal to a process that may have ended already.
 * @param {number} processId
 * @param {NodeJS.Signals} signal
 */
export function signalProcess(processId, signal) {
  try {
    process.kill(processId, signal);
  } catch (error) {
    if (!isErrorWithCode(error, 'ESRCH')) throw error;
  }
}

/**
 * Every living descendant of a process, children before grandchildren. Linux only.
 * @param {number} processId
 * @returns {number[]}
 */
export function descendantsOf(processId) {
  const parents = new Map(listProcesses().map(({ id, parentId }) => [id, parentId]));
  const found = [processId];
  for (const ancestor of found) {
    for (const [id, parentId] of parents) if (parentId === ancestor) found.push(id);
  }
  return found.slice(1);
}

function listProcesses() {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readIfPresent(`/proc/${name}/stat`);
      // The name in parentheses may hold spaces: the parent is the second word after it.
      const parentId = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
      return parentId ? [{ id: Number(name), parentId: Number(parentId) }] : [];
    });
}
