import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-04-05T09:00Z');

// The file is committed on main itself, and the branch is called anything.
you.git(project, 'switch', '--quiet', '-C', 'main', 'origin/main');
write(project, { 'lunch.md': '# Lunch\n\n- Soup\n' });
you.commit(project, 'Add lunch', 'It was asked for in the lab.');
you.git(project, 'branch', '--quiet', 'mybranch');
