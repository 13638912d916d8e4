import path from 'node:path';
import { repositoryFolder, supportFolder } from '../paths.mjs';
import { runTierProcess } from './process.mjs';

/**
 * Runs a tier whose tests are plain mocha in Node.js.
 * @param {object} options
 * @param {string} options.tier
 * @param {number} options.limitSeconds for all tests together
 * @param {number} options.testLimitSeconds for one test
 * @param {string | undefined} options.grep
 */
export function runNodeTier({ tier, limitSeconds, testLimitSeconds, grep }) {
  return runTierProcess({
    tier,
    folder: tier,
    limitSeconds,
    grep,
    toArguments: (bundles) => [
      path.join(repositoryFolder, 'node_modules/mocha/bin/mocha.js'),
      ...['--ui', 'tdd', '--timeout', `${testLimitSeconds}s`],
      ...['--reporter', path.join(supportFolder, 'mocha/tallyReporter.cjs')],
      ...(grep ? ['--grep', grep] : []),
      ...bundles,
    ],
  });
}
