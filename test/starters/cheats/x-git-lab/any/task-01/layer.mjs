import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-04-02T09:00Z');

// One commit for everything, and its message says nothing.
you.git(project, 'switch', '--quiet', '-C', 'main', 'origin/main~5');
replace(path.join(project, 'opening-hours.md'), '10:00-16:00', '10:00-18:00');
write(project, { '.gitignore': '*.log\ndrafts/\n', 'a.md': 'a\n', 'b.md': 'b\n' });
you.commit(project, 'changes');
