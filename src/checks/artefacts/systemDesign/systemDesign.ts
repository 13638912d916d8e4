import { failed, PASSED, type ArtefactCheck, type FileCheck } from '../artefactCheck';
import { message } from '../messages';
import { verdictOn } from '../ship/textFile';
import { decisionsCheck } from './decisions';
import { designFile, DESIGNS, readDesign, sectionAt } from './designs';
import { diagramCheck } from './diagram';
import { estimateFile, estimatesCheck, templateProblem } from './estimates';
import { failuresCheck } from './failures';
import { requirementsCheck } from './requirements';
import { WALKTHROUGH_FILE, walkthroughCheck } from './walkthrough';

const HEADINGS = ['The task', 'Requirements', 'Numbers', 'Diagram', 'Decisions', 'Failures'];
const OTHER_FILES = ['rubric.md', 'points-to-look-for.md', WALKTHROUGH_FILE];

const templatesCheck: FileCheck = {
  name: 'templates_are_complete',
  kind: 'files',
  run: async (project) => {
    for (const file of OTHER_FILES) {
      if (((await project.readText(file)) ?? '').trim() === '') {
        return failed(message('fileMissing', { file }));
      }
    }
    for (const name of DESIGNS) {
      const file = designFile(name);
      const [markdown, estimates] = [
        await project.readText(file),
        await project.readText(estimateFile(name)),
      ];
      if (markdown === undefined || estimates === undefined) {
        const missing = markdown === undefined ? file : estimateFile(name);
        return failed(message('fileMissing', { file: missing }));
      }
      const design = readDesign(file, markdown);
      const parts = HEADINGS.map((heading) => sectionAt(design, heading));
      const fault = parts.find((part) => 'message' in part);
      if (fault !== undefined && 'message' in fault) {
        return failed(fault.message, { file, line: fault.line });
      }
      const verdict = verdictOn(estimateFile(name), templateProblem(estimates, name));
      if (!verdict.passed) {
        return verdict;
      }
    }
    return PASSED;
  },
};

/** System design worksheets: arithmetic is checked, diagrams are read, texts are form checked. */
export const systemDesignChecks: readonly ArtefactCheck[] = [
  ...[templatesCheck, requirementsCheck, estimatesCheck, diagramCheck],
  ...[decisionsCheck, failuresCheck, walkthroughCheck],
];
