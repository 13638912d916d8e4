import { failed, PASSED, type ArtefactCheck, type FileCheck } from '../artefactCheck';
import { message } from '../messages';
import { incidentCheck } from './incident';
import { outputsCheck, parsesCheck, stateCheck, variablesCheck } from './infrastructure';
import { countsCheck, durationCheck } from './metricsChecks';
import { alertsCheck, dashboardCheck } from './monitoring';
import { approvalCheck, cacheCheck, redStopsCheck, rollbackCheck, sameImageCheck } from './release';

const LAB_FILES = [
  '.github/workflows/release.yml',
  ...['infra/main.tf', 'infra/variables.tf', 'infra/outputs.tf'],
  ...['monitoring/alerts.yml', 'monitoring/dashboard.json', 'incident.md'],
];

const labFilesCheck: FileCheck = {
  name: 'lab_files_are_complete',
  kind: 'files',
  run: async (project) => {
    for (const file of LAB_FILES) {
      if (((await project.readText(file)) ?? '').trim() === '') {
        return failed(message('fileMissing', { file }));
      }
    }
    return PASSED;
  },
};

/** The DevOps lab: files read as the tools read them, and the learner's application asked. */
export const devopsLabChecks: readonly ArtefactCheck[] = [
  labFilesCheck,
  ...[cacheCheck, redStopsCheck],
  ...[approvalCheck, sameImageCheck, rollbackCheck],
  ...[parsesCheck, variablesCheck, outputsCheck, stateCheck],
  ...[countsCheck, durationCheck],
  ...[alertsCheck, dashboardCheck],
  incidentCheck,
];
