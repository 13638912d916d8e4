import { failed, PASSED, type FileCheck } from '../artefactCheck';
import { message } from '../messages';
import { verdictOn } from '../ship/textFile';
import { BOARDS_FILE, boardsProblem } from './boards';
import { GOAL_FILE, readGoal } from './goal';
import { applicationsOf } from './reading';

const OTHER_FILES = [
  ...['resume/master.md', 'reviews/template.md', 'learning-plan.md'],
  ...['funnel.sql', 'stale.sql', '.gitignore'],
];

export const trackerCheck: FileCheck = {
  name: 'tracker_files_are_valid',
  kind: 'files',
  run: async (project) => {
    for (const file of OTHER_FILES) {
      if ((await project.readText(file)) === undefined) {
        return failed(message('fileMissing', { file }));
      }
    }
    const [boards, goal] = [await project.readText(BOARDS_FILE), await project.readText(GOAL_FILE)];
    if (boards === undefined || goal === undefined) {
      const file = boards === undefined ? BOARDS_FILE : GOAL_FILE;
      return failed(message('fileMissing', { file }));
    }
    const fromBoards = verdictOn(BOARDS_FILE, boardsProblem(boards));
    if (!fromBoards.passed) {
      return fromBoards;
    }
    const read = readGoal(goal);
    if ('message' in read) {
      return verdictOn(GOAL_FILE, read);
    }
    const applications = await applicationsOf(project);
    return 'applications' in applications ? PASSED : applications;
  },
};
