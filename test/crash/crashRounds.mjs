import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryFolder } from '../support/paths.mjs';

const readyLimitMs = 60_000;
const openAttempts = 3;
const recoveryLimitMs = 10_000;
const pollMs = 50;

/**
 * @typedef {object} CrashFigures
 * @property {number} rounds changes acknowledged, each followed by a kill and a restart
 * @property {number} lost changes of ours that were not there after a restart
 * @property {number} lostByVsCode the same for a value in workspace state alone, written just before
 * @property {number} reopened windows that did not come up and were killed and opened again
 * @property {number} waitMs from the acknowledgement to the kill
 * @property {number} secondsPerRound
 * @property {string[]} details what was lost, by round
 *
 * @typedef {{control: number, statuses: Record<string, string | undefined>}} State
 * @typedef {{ask: (message: object) => Promise<unknown>, kill: () => Promise<void>, close: () => Promise<void>}} Window
 */

/**
 * In each round a real window makes a change by command; a moment after the command resolved, server
 * and browser are killed without warning and started again on the same folders. Every change ever
 * acknowledged must be there.
 * @param {object} options
 * @param {number} options.rounds
 * @param {number} [options.waitMs]
 * @param {(text: string) => void} [options.onProgress]
 * @returns {Promise<CrashFigures>}
 */
export async function runCrashRounds({ rounds, waitMs = 500, onProgress = () => undefined }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-crash-'));
  fs.mkdirSync(path.join(folder, 'work'));
  const port = await freePort();
  const skillIds = readSkillIds();
  /** @type {Map<string, string>} */
  const acknowledged = new Map();
  const figures = {
    rounds,
    lost: 0,
    lostByVsCode: 0,
    reopened: 0,
    waitMs,
    details: /** @type {string[]} */ ([]),
  };
  const startedAt = Date.now();
  try {
    for (let round = 1; round <= rounds + 1; round += 1) {
      const window = await openPatiently(folder, port, figures);
      compare(await recoveredState(window, acknowledged), acknowledged, round, figures);
      if (round > rounds) {
        await window.close();
        break;
      }
      const skillId = skillIds[(round - 1) % skillIds.length] ?? '';
      const status = acknowledged.get(skillId) === 'done' ? 'inProgress' : 'done';
      await window.ask({ action: 'change', skillId, status, round });
      acknowledged.set(skillId, status);
      await sleep(waitMs);
      await window.kill();
      onProgress(
        `Round ${round} of ${rounds}: ${figures.lost} lost, ${figures.lostByVsCode} by VS Code alone`,
      );
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { ...figures, secondsPerRound: (Date.now() - startedAt) / 1000 / rounds };
}

/**
 * @param {State} state
 * @param {ReadonlyMap<string, string>} acknowledged
 * @param {number} round
 * @param {{lost: number, lostByVsCode: number, details: string[]}} figures
 */
function compare(state, acknowledged, round, figures) {
  const missing = missingIn(state, acknowledged);
  if (missing.length > 0) {
    figures.lost += 1;
    figures.details.push(`after round ${round - 1}: ${missing.join(', ')}`);
  }
  if (state.control !== round - 1) figures.lostByVsCode += 1;
}

/**
 * @param {State} state
 * @param {ReadonlyMap<string, string>} acknowledged
 */
function missingIn({ statuses }, acknowledged) {
  return [...acknowledged].filter(([id, status]) => statuses[id] !== status).map(([id]) => id);
}

/**
 * The files are read after activation: waited for, since a learner sees it a moment later too.
 * @param {Window} window
 * @param {ReadonlyMap<string, string>} acknowledged
 * @returns {Promise<State>}
 */
async function recoveredState(window, acknowledged) {
  const deadline = Date.now() + recoveryLimitMs;
  for (;;) {
    const state = /** @type {State} */ (await window.ask({ action: 'state' }));
    if (missingIn(state, acknowledged).length === 0 || Date.now() > deadline) return state;
    await sleep(pollMs);
  }
}

/**
 * A window that does not come up, on a busy machine, says nothing about progress: it is killed and
 * opened again, which is one more crash, and counted.
 * @param {string} folder
 * @param {number} port
 * @param {{reopened: number}} figures
 * @returns {Promise<Window>}
 */
async function openPatiently(folder, port, figures) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openWindow(folder, port);
    } catch (error) {
      if (attempt === openAttempts) throw error;
      figures.reopened += 1;
    }
  }
}

/**
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<Window>}
 */
async function openWindow(folder, port) {
  // Imported only now: playwright-core, which it needs, may have been installed just before.
  const { openHost } = await import('../support/host/openHost.mjs');
  const portFile = path.join(folder, 'witness-port');
  fs.rmSync(portFile, { force: true });
  const host = await openHost({
    workspaceFolder: path.join(folder, 'work'),
    profileFolder: path.join(folder, 'profile'),
    userDataFolder: path.join(folder, 'data'),
    port,
    extensionFolders: [repositoryFolder, path.join(repositoryFolder, 'test/crash/witness')],
    env: { BACKEND_ROADMAP_WITNESS: portFile },
  });
  try {
    const address = `http://127.0.0.1:${await witnessPort(portFile)}`;
    const ask = async (/** @type {object} */ message) => {
      const response = await fetch(address, { method: 'POST', body: JSON.stringify(message) });
      return /** @type {Promise<unknown>} */ (response.json());
    };
    return { ask, kill: host.kill, close: host.close };
  } catch (error) {
    await host.kill();
    throw error;
  }
}

/** @param {string} portFile */
async function witnessPort(portFile) {
  const deadline = Date.now() + readyLimitMs;
  while (!fs.existsSync(portFile)) {
    if (Date.now() > deadline) throw new Error('The window did not open in time.');
    await sleep(pollMs);
  }
  return fs.readFileSync(portFile, 'utf8');
}

/** @returns {string[]} */
function readSkillIds() {
  const content = fs.readFileSync(path.join(repositoryFolder, 'dist/content.json'), 'utf8');
  /** @type {unknown} */
  const texts = JSON.parse(content);
  return Object.keys(/** @type {object} */ (texts));
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
