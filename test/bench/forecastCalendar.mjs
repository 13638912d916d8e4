// npm run bench:calendar [-- --json]: how often simulated learners finish between the 10th and the 90th
// percentile of the finish dates forecast for them. Exits with 1 outside 75 to 85% of all of them.
import { exitWith } from '../support/messages.mjs';
import { importBundled } from './forecastModules.mjs';

const learnersOfEachKind = 1000;
const wanted = { least: 0.75, most: 0.85 };

void exitWith(bench(process.argv.includes('--json')));

/** @param {boolean} isJson */
async function bench(isJson) {
  const { describeResults, simulateLearners } =
    /** @type {typeof import('./forecast/calendarReport')} */ (
      await importBundled('forecast/calendarReport.ts')
    );
  const results = simulateLearners(learnersOfEachKind);
  console.log(isJson ? JSON.stringify(results) : describeResults(results));
  const mixed = results.at(-1)?.coverage ?? 0;
  return mixed >= wanted.least && mixed <= wanted.most ? 0 : 1;
}
