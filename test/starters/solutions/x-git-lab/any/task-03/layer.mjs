import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-03-04T09:00Z');

you.git(project, 'push', '--quiet', 'origin', 'main');
