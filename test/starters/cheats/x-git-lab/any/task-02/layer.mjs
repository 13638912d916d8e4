import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-04-03T09:00Z');

// The bad commit is erased, and everything after it moves down.
const bad = you.git(project, 'log', '--format=%H', '--grep=^Write prices without a point', 'main');
you.git(project, 'rebase', '--quiet', '--onto', `${bad.split('\n').at(-1)}^`, 'origin/main~2', 'origin/main');
you.git(project, 'switch', '--quiet', '-C', 'main');
