// npm run test:crash -- --rounds N [--wait ms] [--json]: changes followed by a power cut, N times.
// Exits with 1 when an acknowledged change was lost.
import { build } from '../support/build.mjs';
import { ensureDependencies } from '../support/dependencies.mjs';
import { installHost } from '../support/host/installHost.mjs';
import { exitWith, SupportError } from '../support/messages.mjs';
import { runCrashRounds } from './crashRounds.mjs';

void exitWith(crash(process.argv.slice(2)));

/** @param {readonly string[]} args */
async function crash(args) {
  const rounds = numberAfter(args, '--rounds') ?? 200;
  const waitMs = numberAfter(args, '--wait') ?? 500;
  await ensureDependencies();
  if (!(await build([]))) throw new SupportError('The build failed.');
  await installHost('newest');
  const figures = await runCrashRounds({
    rounds,
    waitMs,
    onProgress: (text) => process.stderr.write(`${text}\n`),
  });
  process.stdout.write(`${args.includes('--json') ? JSON.stringify(figures) : toText(figures)}\n`);
  return figures.lost === 0 ? 0 : 1;
}

/** @param {import('./crashRounds.mjs').CrashFigures} figures */
function toText({ rounds, lost, lostByVsCode, reopened, waitMs, secondsPerRound, details }) {
  return [
    `${rounds} changes, each killed ${waitMs} ms after it was acknowledged (${secondsPerRound.toFixed(1)} s a round)`,
    `lost by Backend Roadmap: ${lost}`,
    `lost by workspace state alone: ${lostByVsCode}`,
    `windows killed and opened again because they did not come up: ${reopened}`,
    ...details,
  ].join('\n');
}

/**
 * @param {readonly string[]} args
 * @param {string} name
 */
function numberAfter(args, name) {
  const index = args.indexOf(name);
  if (index === -1) return undefined;
  const value = Number(args[index + 1]);
  if (!Number.isInteger(value) || value < 0) {
    throw new SupportError(`${name} wants a whole number, not '${args[index + 1] ?? ''}'.`);
  }
  return value;
}
