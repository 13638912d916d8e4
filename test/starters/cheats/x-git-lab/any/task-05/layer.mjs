import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-04-06T09:00Z');

// Kim's side wins, and a line of the conflict stays.
replace(path.join(project, 'opening-hours.md'), '09:00-18:00', '09:00-16:00\n=======');
you.git(project, 'switch', '--quiet', '--merge', 'main');
you.commit(project, 'Finish the merge', 'One version is enough.');
