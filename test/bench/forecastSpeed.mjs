// npm run bench:forecast-speed [-- --json]: how long a forecast takes, beside an empty loop.
// Exits with 1 when a limit is exceeded.
import { exitWith } from '../support/messages.mjs';
import { formatColumns } from '../support/tally.mjs';
import { importBundled } from './forecastModules.mjs';

/** Skills, sessions, and the most milliseconds a forecast may take. */
const cases = /** @type {const} */ ([
  [0, 0, undefined],
  [85, 0, 2],
  [85, 730, 2],
  [5000, 0, 50],
  [5000, 730, 50],
]);

void exitWith(bench(process.argv.includes('--json')));

/** @param {boolean} isJson */
async function bench(isJson) {
  const { measureSpeed } = /** @type {typeof import('./forecast/speed')} */ (
    await importBundled('forecast/speed.ts')
  );
  const measured = measureSpeed(cases.map(([skills, sessions]) => [skills, sessions]));
  const results = measured.map((result, index) => ({ ...result, limitMs: cases[index]?.[2] }));
  console.log(
    isJson
      ? JSON.stringify(results)
      : formatColumns([
          ['skills', 'sessions', 'median ms', 'limit'],
          ...results.map(({ skillCount, sessionCount, medianMs, limitMs }) => [
            skillCount === 0 ? 'empty loop' : String(skillCount),
            String(sessionCount),
            medianMs.toFixed(3),
            limitMs === undefined ? '' : String(limitMs),
          ]),
        ]),
  );
  const isKept = results.every(({ medianMs, limitMs }) => medianMs <= (limitMs ?? Infinity));
  return isKept ? 0 : 1;
}
