import { failed, PASSED, type FileCheck } from '../artefactCheck';
import { message } from '../messages';
import {
  ANSWERS_FILE,
  answersCheck,
  readAnswersOf,
  type AnswerGroup,
} from '../networkLab/answersCheck';

const HUNT: AnswerGroup = {
  group: 'hunt',
  right: {
    text_files: '12',
    hidden_word: 'lantern',
    deepest_folder: ['shelf', 'shelf/'],
    file_with_anchor: 'blue.txt',
    names_with_a_space: '2',
    way_to_market: ['../../market', '../../market/', '..\\..\\market', '..\\..\\market\\'],
  },
};

const WORDS: AnswerGroup = {
  group: 'words',
  choices: ['a', 'b', 'c'],
  right: { path: 'b', redirect: 'a', permissions: 'c' },
};

export const huntCheck = answersCheck('hunt_answers_are_right', [HUNT, WORDS]);

const LARGEST = ['ledger.dat', 'bells.txt', 'old boat.txt'];

export const largestCheck: FileCheck = {
  name: 'finds_the_largest_files',
  kind: 'files',
  run: async (project) => {
    const reading = await readAnswersOf(project);
    if ('verdict' in reading) {
      return reading.verdict;
    }
    const given = reading.answers.list('largest', 'files');
    const location = { file: ANSWERS_FILE, line: given?.[0]?.line ?? 1 };
    if (given === undefined) {
      return failed(message('questionMissing', { group: 'largest', questions: 'files' }), location);
    }
    if (given.length !== LARGEST.length || given.some(({ text }) => text === '')) {
      return failed(message('notAnswered', { group: 'largest', questions: 'files' }), location);
    }
    return given.every(({ text }, index) => text === LARGEST[index])
      ? PASSED
      : failed(message('wrongAnswer', { group: 'largest', questions: 'files' }), location);
  },
};
