// npm run bench:dashboard [-- --json]: the dashboard's first paint beside an empty webview's in the
// same host, and what an update takes, with their limits. Exits with 1 when a limit is exceeded.
// Measures the bundles in dist/: build them with --production first.
import { ensureDependencies } from '../support/dependencies.mjs';
import { installHost } from '../support/host/installHost.mjs';
import { exitWith, SupportError } from '../support/messages.mjs';
import { build } from '../support/build.mjs';
import { formatColumns } from '../support/tally.mjs';
import { spreadOf } from './statistics.mjs';

const sampleCount = 9;
const warmUpCount = 2;
const limits = { firstPaintRatio: 1.5, updateMs: 50 };

/** @typedef {import('./dashboardStage/openStage.mjs').DashboardStage} DashboardStage */
/** @typedef {import('playwright-core').Frame} Frame */

void exitWith(bench(process.argv.includes('--json')));

/** @param {boolean} isJson */
async function bench(isJson) {
  await ensureDependencies();
  if (!process.argv.includes('--no-build') && !(await build(['--production']))) {
    throw new SupportError('The production build failed.');
  }
  await installHost('newest');
  // Imported only now: playwright-core, which it needs, may have been installed just before.
  const { openStage } = await import('./dashboardStage/openStage.mjs');
  const stage = await openStage();
  try {
    const samples = await takeSamples(stage);
    const results = toResults(samples);
    console.log(isJson ? JSON.stringify({ limits, ...samples }) : toTable(results));
    return results.every(({ isKept }) => isKept) ? 0 : 1;
  } finally {
    await stage.close();
  }
}

/**
 * Takes both in turn, so that both see the same machine.
 * @param {DashboardStage} stage
 */
async function takeSamples(stage) {
  /** @type {number[]} */
  const emptyMs = [];
  /** @type {number[]} */
  const ownMs = [];
  /** @type {number[]} */
  const updateMs = [];
  for (let sample = -warmUpCount; sample < sampleCount; sample += 1) {
    const empty = await firstPaint(stage, { kind: 'empty' }, 'Empty page');
    const own = await firstPaint(
      stage,
      { kind: 'dashboard', progress: 'twoYears' },
      'Your progress',
    );
    const update = await timeUpdate(stage, await stage.frame('Your progress'));
    if (sample >= 0) {
      emptyMs.push(empty);
      ownMs.push(own);
      updateMs.push(update);
    }
  }
  return { emptyMs, ownMs, updateMs };
}

/**
 * From asking VS Code for the webview to its first contentful paint, by one clock.
 * @param {DashboardStage} stage
 * @param {import('./dashboardStage/stage').Scene} scene
 * @param {string} heading
 */
async function firstPaint(stage, scene, heading) {
  const { startedAt } = await stage.show(scene);
  const frame = await stage.frame(heading);
  const paintedAt = await frame.evaluate(
    () =>
      new Promise((/** @type {(paintedAt: number) => void} */ resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  return paintedAt - startedAt;
}

/**
 * From a change of progress in the host to the page drawn anew.
 * @param {DashboardStage} stage
 * @param {Frame} frame
 */
async function timeUpdate(stage, frame) {
  await frame.evaluate(() => {
    const page = /** @type {{drawn?: Promise<number>}} */ (/** @type {unknown} */ (window));
    page.drawn = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => {
          resolve(Date.now());
        });
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
  const { startedAt } = await stage.show({ kind: 'update' });
  const drawnAt = await frame.evaluate(
    () => /** @type {{drawn?: Promise<number>}} */ (/** @type {unknown} */ (window)).drawn,
  );
  return (drawnAt ?? Number.NaN) - startedAt;
}

/** @param {{emptyMs: number[], ownMs: number[], updateMs: number[]}} samples */
function toResults({ emptyMs, ownMs, updateMs }) {
  const [empty, own, update] = [emptyMs, ownMs, updateMs].map(spreadOf);
  if (!empty || !own || !update) throw new SupportError('Nothing was measured.');
  const ratio = own.median / empty.median;
  return [
    {
      figure: 'first paint',
      value: `${ratio.toFixed(2)} times an empty webview's`,
      limit: String(limits.firstPaintRatio),
      isKept: ratio <= limits.firstPaintRatio,
      measured: `${describe(own)} against ${describe(empty)}`,
    },
    {
      figure: 'update',
      value: `${update.median.toFixed(0)} ms`,
      limit: `${limits.updateMs} ms`,
      isKept: update.median <= limits.updateMs,
      measured: describe(update),
    },
  ];
}

/** @param {import('./statistics.mjs').Spread} spread */
function describe({ median, quarter, threeQuarters }) {
  return `${median.toFixed(0)} (${quarter.toFixed(0)}-${threeQuarters.toFixed(0)}) ms`;
}

/** @param {ReturnType<typeof toResults>} results */
function toTable(results) {
  return formatColumns([
    ['figure', 'value', 'limit', 'verdict', 'measured'],
    ...results.map(({ figure, value, limit, isKept, measured }) => [
      figure,
      value,
      limit,
      isKept ? 'kept' : 'EXCEEDED',
      measured,
    ]),
  ]);
}
