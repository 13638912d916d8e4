import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-03-03T09:00Z');

const bad = you.git(project, 'log', '--format=%H', '--grep=Write prices without a point', 'main');
you.git(project, 'revert', '--no-edit', bad);
const removal = you.git(project, 'log', '--format=%H', '--grep=Tidy up', 'main');
you.git(project, 'restore', `--source=${removal}^`, 'recipes/fish-soup.md');
you.commit(project, 'Bring the fish soup back', 'It is on the menu, and only Robin knew it by heart.');
