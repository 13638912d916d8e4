// npm test: installs what is missing, builds, runs the tiers and sums them up.
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { chooseHostKind } from './host/hostKind.mjs';
import { installHost } from './host/installHost.mjs';
import { ensurePrograms } from './machine.mjs';
import { describeError, exitWith } from './messages.mjs';
import { endWithInterrupt } from './processes.mjs';
import { failedTally, formatTable, formatTotal, notRunTally, sumUp } from './tally.mjs';
import { readTestArguments } from './testArguments.mjs';
import { runCheckTier } from './tiers/check.mjs';
import { runHostTier } from './tiers/host.mjs';
import { runNodeTier } from './tiers/node.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

void endWithInterrupt();
void exitWith(test(process.argv.slice(2)));

/** @param {readonly string[]} args */
async function test(args) {
  const { tiers, grep, env } = readTestArguments(args);
  Object.assign(process.env, env);
  const runs = tierRuns(grep).filter(({ tier }) => tiers.includes(tier));
  /** @type {Tally[]} */
  const tallies = [];
  const isReady = await prepare().catch(tellFailure);
  if (isReady) for (const { title, run } of runs) tallies.push(await runTier(title, run));
  else tallies.push(failedTally('build', 'failed'));
  const total = sumUp(tallies);
  console.log(`\n${formatTable(tallies)}\n\n${formatTotal(total)}`);
  return total.failed === 0 ? 0 : 1;
}

/** @returns {Promise<boolean>} whether the tiers can run */
async function prepare() {
  await ensureDependencies();
  await ensurePrograms();
  return build(['--tests']);
}

/**
 * @param {unknown} error
 * @returns {false}
 */
function tellFailure(error) {
  console.error(`\n${describeError(error)}`);
  return false;
}

/**
 * @param {string} title
 * @param {() => Promise<Tally>} run
 * @returns {Promise<Tally>}
 */
async function runTier(title, run) {
  console.log(`\n# ${title}`);
  const startedAt = Date.now();
  const tally = await run().catch((/** @type {unknown} */ error) => {
    tellFailure(error);
    return failedTally(title, 'could not run, see above');
  });
  return { ...tally, seconds: (Date.now() - startedAt) / 1000 };
}

/**
 * @param {string | undefined} grep
 * @returns {{tier: import('./testArguments.mjs').TierName, title: string, run: () => Promise<Tally>}[]}
 */
function tierRuns(grep) {
  const kind = chooseHostKind();
  return [
    { tier: 'check', title: 'check', run: runCheckTier },
    {
      tier: 'unit',
      title: 'unit',

      run: () => runNodeTier({ tier: 'unit', limitSeconds: 300, testLimitSeconds: 20, grep }),
    },
    {
      tier: 'starters',
      title: 'starters',

      run: () => {
        const limitSeconds = process.env['BACKEND_ROADMAP_ALL_STATES'] === '1' ? 10_800 : 4500;
        return runNodeTier({ tier: 'starters', limitSeconds, testLimitSeconds: 900, grep });
      },
    },
    {
      tier: 'host',
      title: 'host 1.96',

      run: () => runHostTier('1.96', kind, grep),
    },
    {
      tier: 'host',
      title: 'host newest',

      run: () => runHostTier('newest', kind, grep),
    },
    { tier: 'ui', title: 'ui', run: () => runUiTier(kind, grep) },
    {
      tier: 'debug',
      title: 'debug',

      run: () => runNodeTier({ tier: 'debug', limitSeconds: 3600, testLimitSeconds: 300, grep }),
    },
  ];
}

/**
 * @param {import('./host/hostKind.mjs').HostKind} kind
 * @param {string | undefined} grep
 */
async function runUiTier(kind, grep) {
  if (kind === 'desktop') {
    return notRunTally('ui', 'a browser drives the VS Code from the npm registry (Linux x64)');
  }
  await installHost('newest');
  return runNodeTier({ tier: 'ui', limitSeconds: 1800, testLimitSeconds: 90, grep });
}
