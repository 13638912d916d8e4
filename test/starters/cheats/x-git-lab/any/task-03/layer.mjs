import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-04-04T09:00Z');

// Nothing is published: the server is where it was in the beginning.
you.git(path.join(process.argv[2], 'origin.git'), 'update-ref', 'refs/heads/main', you.git(project, 'rev-parse', 'origin/main~5'));
