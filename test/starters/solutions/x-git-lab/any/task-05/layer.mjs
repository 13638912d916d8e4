import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-03-06T09:00Z');

you.git(project, 'fetch', '--quiet', '../teammate.bundle', 'weekend');
try {
  you.git(project, 'merge', 'FETCH_HEAD');
} catch {
  write(project, {
    'opening-hours.md': `# Opening hours

Monday: closed
Tuesday to Friday: 08:00-17:00
Saturday: 09:00-18:00
Sunday: 11:00-15:00
`,
  });
  you.git(project, 'add', 'opening-hours.md');
  you.git(project, 'commit', '--quiet', '--no-edit');
}
