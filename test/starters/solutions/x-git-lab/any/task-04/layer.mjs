import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-03-05T09:00Z');

write(process.argv[2], { 'branches.yaml': 'branches:\n  strategy: "github-flow"\n' });
you.git(project, 'switch', '--quiet', '-c', 'feature/lunch');
write(project, { 'lunch.md': '# Lunch\n\n- Monday: closed\n- Tuesday: lentil stew\n' });
you.commit(project, 'Add the lunches of this week', 'Offices nearby ask for them by mail.');
you.git(project, 'switch', '--quiet', 'main');
you.git(project, 'merge', '--quiet', '--no-ff', '--no-edit', 'feature/lunch');
