// npm run bench [-- --json]: activation time, time to the first rows, bundle sizes, with their limits.
// Exits with 1 when a limit is exceeded.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from '../support/build.mjs';
import { ensureDependencies } from '../support/dependencies.mjs';
import { readJson } from '../support/files.mjs';
import { installHost } from '../support/host/installHost.mjs';
import { exitWith, SupportError } from '../support/messages.mjs';
import { repositoryFolder } from '../support/paths.mjs';
import { formatColumns } from '../support/tally.mjs';
import { spreadOf } from './statistics.mjs';

const sampleCount = 9;
const sampleLimitMs = 180_000;
const bytesPerKilobyte = 1024;

/** What we promise; times are above those of an empty extension measured in the same run. */
const limits = { activationMs: 8, viewMs: 15, nodeKilobytes: 60, dashboardKilobytes: 120 };

/**
 * @typedef {object} Measurement
 * @property {number} activationMs `await activate()` in a quiet host
 * @property {number} viewMs from showing the view to its first rows
 * @property {number} childrenMs the part of it that is ours: the first `getChildren`
 * @property {{file: string, bytes: number}[]} loaded the files loaded while activating
 *
 * @typedef {{extensionFolder: string, extensionId: string, viewId: string}} Subject
 *
 * @typedef {{figure: string, value: string, spread: string, limit: string, isKept: boolean}} Result
 */

/** @type {Subject} */
const roadmap = {
  extensionFolder: repositoryFolder,
  extensionId: 'backend-roadmap.backend-roadmap',
  viewId: 'backendRoadmap.roadmap',
};

void exitWith(bench(process.argv.includes('--json')));

/** @param {boolean} isJson */
async function bench(isJson) {
  await ensureDependencies();
  if (!(await build(['--production']))) throw new SupportError('The production build failed.');
  await installHost('newest');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-bench-'));
  try {
    const { own, empty } = await takeSamples(folder);
    const results = [...timeResults(own, empty), ...sizeResults(own)];
    console.log(isJson ? JSON.stringify({ limits, results, own, empty }) : toTable(results));
    return results.every(({ isKept }) => isKept) ? 0 : 1;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/**
 * Measures both extensions in turn, each time in a fresh host, so that both see the same machine.
 * @param {string} folder
 */
async function takeSamples(folder) {
  const emptyExtension = copyEmptyExtension(path.join(folder, 'emptyExtension'));
  /** @type {Measurement[]} */
  const own = [];
  /** @type {Measurement[]} */
  const empty = [];
  for (let sample = 1; sample <= sampleCount; sample += 1) {
    empty.push(await measure(emptyExtension, folder));
    own.push(await measure(roadmap, folder));
    console.error(`Measured ${sample} of ${sampleCount}.`);
  }
  return { own, empty };
}

/**
 * Copies it out of the repository, where its files would count as part of our own extension.
 * @param {string} extensionFolder
 * @returns {Subject}
 */
function copyEmptyExtension(extensionFolder) {
  const bench = path.join(repositoryFolder, 'test/bench');
  fs.cpSync(path.join(bench, 'emptyExtension'), extensionFolder, { recursive: true });
  fs.mkdirSync(path.join(extensionFolder, 'test/bench'), { recursive: true });
  fs.copyFileSync(
    path.join(bench, 'measure.cjs'),
    path.join(extensionFolder, 'test/bench/measure.cjs'),
  );
  return {
    extensionFolder,
    extensionId: 'backend-roadmap.empty-extension',
    viewId: 'emptyExtension.tree',
  };
}

/**
 * @param {Subject} subject
 * @param {string} folder
 * @returns {Promise<Measurement>}
 */
async function measure({ extensionFolder, extensionId, viewId }, folder) {
  // Imported only now: playwright-core, which it needs, may have been installed just before.
  const { openHost } = await import('../support/host/openHost.mjs');
  const file = path.join(folder, 'measurement.json');
  const workspaceFolder = fs.mkdtempSync(path.join(folder, 'workspace-'));
  fs.rmSync(file, { force: true });
  const host = await openHost({
    workspaceFolder,
    extensionFolders: [extensionFolder],
    testsPath: path.join(extensionFolder, 'test/bench/measure.cjs'),
    env: {
      BACKEND_ROADMAP_MEASUREMENT: file,
      BACKEND_ROADMAP_MEASURED: JSON.stringify({ extensionId, viewId }),
    },
  });
  const end = await Promise.race([host.testsEnded, timeLimit()]);
  await host.close();
  if (!fs.existsSync(file)) throw notMeasured(extensionId, `no result, exit code ${end}`);
  const result = /** @type {Measurement | {failure: string}} */ (readJson(file));
  if ('failure' in result) throw notMeasured(extensionId, result.failure);
  return result;
}

/**
 * @param {string} extensionId
 * @param {string} reason
 */
function notMeasured(extensionId, reason) {
  return new SupportError(`'${extensionId}' could not be measured: ${reason}`);
}

/** @returns {Promise<string>} */
function timeLimit() {
  return new Promise((resolve) => {
    setTimeout(resolve, sampleLimitMs, 'none in time').unref();
  });
}

/**
 * @param {readonly Measurement[]} own
 * @param {readonly Measurement[]} empty
 * @returns {Result[]}
 */
function timeResults(own, empty) {
  /** @param {'activationMs' | 'viewMs'} key */
  const above = (key) => {
    const ownSpread = spreadOf(own.map((measurement) => measurement[key]));
    const emptySpread = spreadOf(empty.map((measurement) => measurement[key]));
    const difference = ownSpread.median - emptySpread.median;
    return {
      value: `${difference.toFixed(1)} ms above an empty extension`,
      spread: `${describe(ownSpread)} against ${describe(emptySpread)}`,
      limit: `${limits[key]} ms`,
      isKept: difference <= limits[key],
    };
  };
  return [
    { figure: 'activation', ...above('activationMs') },
    { figure: 'view to first rows', ...above('viewMs') },
    childrenResult(own),
  ];
}

/**
 * @param {readonly Measurement[]} own
 * @returns {Result}
 */
function childrenResult(own) {
  const spread = spreadOf(own.map(({ childrenMs }) => childrenMs));
  return {
    figure: 'first getChildren',
    value: `${spread.median.toFixed(1)} ms`,
    spread: describe(spread),
    limit: `${limits.viewMs} ms`,
    isKept: spread.median <= limits.viewMs,
  };
}

/** @param {import('./statistics.mjs').Spread} spread */
function describe({ median, quarter, threeQuarters }) {
  return `${median.toFixed(1)} (${quarter.toFixed(1)}-${threeQuarters.toFixed(1)}) ms`;
}

/**
 * @param {readonly Measurement[]} own
 * @returns {Result[]}
 */
function sizeResults(own) {
  const loaded = own[0]?.loaded ?? [];
  if (loaded.length === 0) throw new SupportError('No file was seen loading during activation.');
  const nodeBytes = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  const dashboard = path.join(repositoryFolder, 'dist/dashboard.js');
  return [
    {
      figure: 'loaded at activation',
      ...sizeResult(nodeBytes, limits.nodeKilobytes),
      spread: loaded.map(({ file }) => file).join(', '),
    },
    {
      figure: 'dashboard',
      ...sizeResult(fs.statSync(dashboard).size, limits.dashboardKilobytes),
      spread: path.relative(repositoryFolder, dashboard),
    },
  ];
}

/**
 * @param {number} bytes
 * @param {number} limit
 */
function sizeResult(bytes, limit) {
  const kilobytes = bytes / bytesPerKilobyte;
  return {
    value: `${kilobytes.toFixed(1)} KB`,
    limit: `${limit} KB`,
    isKept: kilobytes <= limit,
  };
}

/** @param {readonly Result[]} results */
function toTable(results) {
  return formatColumns([
    ['figure', 'value', 'limit', 'verdict', 'measured'],
    ...results.map(({ figure, value, limit, isKept, spread }) => [
      figure,
      value,
      limit,
      isKept ? 'kept' : 'EXCEEDED',
      spread,
    ]),
  ]);
}
