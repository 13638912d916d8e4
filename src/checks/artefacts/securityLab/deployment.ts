import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import { proseCheck, sentences } from '../prose';
import { REPORT_FILE } from './dependencyAudit';
import { isLabFile, LAB_SWITCH } from './labFiles';

const WANTED_SENTENCES = 2;

const whereItRuns = proseCheck({
  name: 'lab_stays_out_of_every_deployment',
  file: REPORT_FILE,
  rules: [{ heading: 'Where the lab runs', missing: sentences(WANTED_SENTENCES) }],
});

/**
 * Without its switch the lab does not run, and with it only on loopback; so a project in which
 * nothing but the lab names the switch cannot take it to a server by accident.
 */
export const deploymentCheck: FileCheck = {
  ...whereItRuns,
  run: async (project) => {
    const verdict = await whereItRuns.run(project);
    return verdict.passed ? switchedOffElsewhere(project) : verdict;
  },
};

async function switchedOffElsewhere(project: ProjectReader): Promise<Verdict> {
  for (const file of (await project.list()).filter(mayReachAServer)) {
    const lines = ((await project.readText(file)) ?? '').split('\n');
    const line = lines.findIndex((text) => text.includes(LAB_SWITCH)) + 1;
    if (line > 0) {
      const args = { file, line, setting: LAB_SWITCH };
      return failed(message('labDeployed', args), { file, line });
    }
  }
  return PASSED;
}

/** Git ignores `.env`; notes, tests and the settings of the editor start nothing. */
function mayReachAServer(file: string): boolean {
  const isSource = /\.(py|m?js|java|go)$/.test(file);
  const isHarmless = /^\.env$|^\.vscode\/|\.md$|(^|\/)tests?\/|_test\.go$|\.test\.m?js$/.test(file);
  return !isHarmless && !(isSource && isLabFile(file));
}
