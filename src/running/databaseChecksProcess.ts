// The process in which learners' queries run: `databaseChecks.mjs <folder> <starter> <check>…`.
import { ServerError } from '../checks/artefacts/databases';
import { message } from '../checks/artefacts/messages';
import { runChecksHere } from './checkLines';
import { openDatabaseLab, type OpenLab } from './databaseLab';

let lab: Promise<OpenLab> | undefined;

async function close(): Promise<void> {
  await (await lab)?.close();
}

// Cancelled: what was made on a server of the learner's goes before we do.
process.once('SIGTERM', () => {
  void close().finally(() => process.exit());
});

runChecksHere(async (check, folder) => {
  if (check.kind !== 'database') {
    return undefined;
  }
  lab ??= openDatabaseLab(folder);
  try {
    return await check.run(await lab);
  } catch (error) {
    if (error instanceof ServerError) {
      const { variable, message: reason } = error;
      return { passed: false, message: message('serverFails', { variable, reason }) };
    }
    throw error;
  }
}, close);
