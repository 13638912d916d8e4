import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-03-02T09:00Z');

replace(path.join(project, 'opening-hours.md'), '10:00-16:00', '10:00-18:00');
you.commitTracked(project, 'Close at six on Saturday', 'Guests stay longer since the ferry has a later trip.');
replace(path.join(project, 'menu.md'), '- Apple cake\n', '- Apple cake\n- Lentil salad\n');
you.commitTracked(project, 'Offer a lentil salad', 'There was nothing cold without cheese on the menu.');
write(project, { '.gitignore': '*.log\ndrafts/\n' });
you.git(project, 'rm', '--quiet', '--cached', 'kitchen.log');
you.commit(project, 'Keep logs and drafts out', 'They change with every order and tell nobody anything later.');
