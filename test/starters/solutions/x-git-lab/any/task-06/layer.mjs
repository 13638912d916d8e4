import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-03-07T09:00Z');

you.git(project, 'switch', '--quiet', '-c', 'feature/allergens');
write(project, { 'allergens.md': '# Allergens\n\n- Fish soup: fish, milk, celery\n- Lentil salad: none\n' });
you.commit(project, 'List the allergens of each dish', 'A guest asked, and nobody was sure.');
you.git(project, 'switch', '--quiet', 'main');
you.git(project, 'fetch', '--quiet', '../teammate.bundle', 'evening');
you.git(project, 'merge', '--quiet', '--no-edit', 'FETCH_HEAD');
you.git(project, 'switch', '--quiet', 'feature/allergens');
you.git(project, 'rebase', '--quiet', 'main');
