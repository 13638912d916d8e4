import { failed, PASSED, type ArtefactCheck, type FileCheck } from '../artefactCheck';
import { message } from '../messages';
import { choicesCheck, reasonsCheck } from './choices';
import { readJsonList } from './jsonFiles';
import { counterCheck, rankingCheck, rateCheck, storeCheck } from './keys';
import { clicksModelCheck, linkModelCheck } from './model';
import { findCheck, pipelineCheck } from './queries';

const FILES = [
  ...['documents/rows.csv', 'model/clicks.json', 'model/link.json'],
  ...['find.json', 'pipeline.json', 'commands.redis', 'choices.yaml'],
];

const filesCheck: FileCheck = {
  name: 'lab_files_are_complete',
  kind: 'files',
  run: async (project) => {
    for (const file of FILES) {
      if (((await project.readText(file)) ?? '').trim() === '') {
        return failed(message('fileMissing', { file }));
      }
    }
    const documents = await readJsonList(project, 'documents/clicks.json');
    return 'verdict' in documents ? documents.verdict : PASSED;
  },
};

/** Documents and keys: queries and commands run on stand-ins, or on servers the learner names. */
export const nosqlLabChecks: readonly ArtefactCheck[] = [
  filesCheck,
  clicksModelCheck,
  linkModelCheck,
  findCheck,
  pipelineCheck,
  storeCheck,
  counterCheck,
  rankingCheck,
  rateCheck,
  choicesCheck,
  reasonsCheck,
];
