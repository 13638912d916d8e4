import path from 'node:path';
import { GitUser, replace, write } from '../../../../../support/gitLab/git.mjs';

const project = path.join(process.argv[2], 'project');
const you = new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-04-07T09:00Z');

// The news are merged into the branch.
const before = you.git(project, 'rev-parse', 'feature/lunch');
you.git(project, 'switch', '--quiet', '-C', 'feature/allergens', before);
write(project, { 'allergens.md': '# Allergens\n\n- Fish soup: fish\n' });
you.commit(project, 'List the allergens', 'A guest asked for it.');
you.git(project, 'merge', '--quiet', '--no-edit', 'main');
