import { failed, PASSED, type ArtefactCheck, type ShellCheck } from '../artefactCheck';
import { message } from '../messages';
import { argumentsCheck, exitCodeCheck, keepsThreeCheck, spacesCheck } from './backupChecks';
import { huntCheck, largestCheck } from './huntChecks';
import { portCheck, workerCheck } from './processChecks';
import { errorsCheck, noisiestHourCheck } from './reportChecks';
import { scheduleCheck } from './schedule';
import { chosenShell } from './shellCheck';

const availableCheck: ShellCheck = {
  name: 'shell_is_available',
  kind: 'shell',
  run: async (place) => {
    const chosen = await chosenShell(place.project);
    if (typeof chosen !== 'string') {
      return chosen;
    }
    return (await place.shell(chosen)) === undefined
      ? failed(message('shellMissing', { shell: chosen }))
      : PASSED;
  },
};

/** The command line lab: the learner's scripts run in copies of their folder. */
export const shellLabChecks: readonly ArtefactCheck[] = [
  availableCheck,
  ...[huntCheck, largestCheck],
  ...[errorsCheck, noisiestHourCheck],
  ...[workerCheck, portCheck],
  ...[keepsThreeCheck, argumentsCheck, exitCodeCheck, spacesCheck],
  scheduleCheck,
];
