import path from 'node:path';
import { repositoryFolder } from './variants';

/** The programs that checking starts beside the learner's own, as the build leaves them. */
export const programs = {
  pythonReporter: path.join(repositoryFolder, 'src/running/python/run_unittest.py'),
  pageChecks: path.join(repositoryFolder, 'dist/pageChecks.mjs'),
  databaseChecks: path.join(repositoryFolder, 'dist/databaseChecks.mjs'),
};
