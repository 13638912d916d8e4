// npm run bench:forecast -- <csv> [--json]: how good the forecast of hours is on recorded tasks, beside
// three baselines. Columns of the file: person,started,estimate_hours,actual_hours.
import fs from 'node:fs';
import { exitWith, SupportError } from '../support/messages.mjs';
import { importBundled } from './forecastModules.mjs';

void exitWith(bench(process.argv.slice(2)));

/** @param {readonly string[]} args */
async function bench(args) {
  const [file] = args.filter((arg) => !arg.startsWith('--'));
  if (file === undefined) {
    throw new SupportError('Name a file of tasks: npm run bench:forecast -- tasks.csv [--json]');
  }
  const { HistoryFault, describeMeasured, measure, readWindows } =
    /** @type {typeof import('./forecast/accuracy')} */ (
      await importBundled('forecast/accuracy.ts')
    );
  try {
    const windows = readWindows(readText(file));
    console.log(
      args.includes('--json') ? JSON.stringify(measure(windows)) : describeMeasured(windows),
    );
    return 0;
  } catch (error) {
    throw error instanceof HistoryFault ? new SupportError(`${file}: ${error.message}`) : error;
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new SupportError(`The file '${file}' cannot be read: ${String(error)}`);
  }
}
