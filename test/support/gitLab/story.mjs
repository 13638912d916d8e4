// Makes the repository of the Git lab as it ships: `node test/support/gitLab/story.mjs`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { GitUser, replace, write } from './git.mjs';

const TARGET = 'starters/x-git-lab/any';

const SOUP = `# Fish soup

Serves four. Allergens: fish, milk, celery.

1. Fry two onions and a stick of celery in butter.
2. Add a litre of fish stock and four potatoes in cubes.
3. After fifteen minutes add 400 g of cod and a cup of cream.
4. Let it stand for five minutes. Never let it boil again.
`;

const PRICES = `# Prices

| dish            | price |
| --------------- | ----- |
| Fish soup       | 7.50  |
| Cheese sandwich | 4.20  |
| Apple cake      | 3.80  |
| Coffee          | 2.60  |
`;

const OPENING_HOURS = `# Opening hours

Monday: closed
Tuesday to Friday: 08:00-17:00
Saturday: 10:00-16:00
Sunday: closed
`;

const BEGINNING = {
  'README.md': `# Harbour Cafe

What the cafe offers, and when. The web page and the till are printed from these files.
`,
  '.gitattributes': '* text=auto eol=lf\n',
  'opening-hours.md': OPENING_HOURS,
  'menu.md': `# Menu

- Fish soup with bread
- Cheese sandwich
- Apple cake
`,
};

/**
 * Makes the whole story in a folder: the server `origin.git`, the learner's clone `project`, and
 * the colleague's commits `teammate.bundle`. The same commits on every machine.
 * @param {string} folder
 */
export function makeStory(folder) {
  const robin = new GitUser({ name: 'Robin', email: 'robin@harbour.example' }, '2024-01-08T09:00Z');
  const kim = new GitUser({ name: 'Kim', email: 'kim@harbour.example' }, '2024-01-12T09:00Z');
  const work = path.join(folder, 'project');
  fs.mkdirSync(work);
  robin.git(work, 'init', '--quiet', '--template=', '--initial-branch=main');
  write(work, BEGINNING);
  robin.commit(work, 'Start the menu and the opening hours');
  write(work, { 'recipes/fish-soup.md': '# Fish soup\n\nOnions, stock, potatoes, cod. Boil.\n' });
  robin.commit(work, 'Write down the fish soup');
  write(work, { 'recipes/fish-soup.md': SOUP });
  robin.commit(work, 'Correct the fish soup', 'It was boiled, and the cod fell apart.');
  write(work, { 'prices.md': PRICES });
  robin.commit(work, 'List the prices', 'The till is to print them from here.');
  write(work, { 'kitchen.log': '08:12 printer ready\n08:40 one order printed\n' });
  robin.commit(work, 'Add files');
  fs.rmSync(path.join(work, 'recipes'), { recursive: true });
  robin.commit(work, 'Tidy up');
  write(work, { 'prices.md': PRICES.replaceAll(/(\d)\.(\d\d) /g, '$1$2  ') });
  robin.commit(work, 'Write prices without a point');
  const start = robin.git(work, 'rev-parse', 'HEAD');

  robin.git(folder, 'clone', '--quiet', '--bare', '--template=', work, 'origin.git');
  robin.git(path.join(folder, 'origin.git'), 'remote', 'remove', 'origin');
  robin.git(work, 'remote', 'add', 'origin', '../origin.git');
  robin.git(work, 'fetch', '--quiet', 'origin');
  robin.git(work, 'branch', '--quiet', '--set-upstream-to=origin/main', 'main');
  makeBundle({ folder, work, kim, start });
  for (const repository of [path.join(work, '.git'), path.join(folder, 'origin.git')]) {
    tidy(robin, { repository, start });
  }
  robin.git(work, 'read-tree', 'HEAD');
  write(work, { 'drafts/ideas.md': 'Pancakes on Sunday? Ask Kim.\n' });
}

/** @param {{folder: string, work: string, kim: GitUser, start: string}} story */
function makeBundle({ folder, work, kim, start }) {
  const elsewhere = path.join(folder, 'kim');
  kim.git(folder, 'clone', '--quiet', '--template=', work, elsewhere);
  const hours = path.join(elsewhere, 'opening-hours.md');
  kim.git(elsewhere, 'switch', '--quiet', '-c', 'weekend');
  replace(hours, 'Saturday: 10:00-16:00', 'Saturday: 09:00-16:00');
  kim.commit(elsewhere, 'Open at nine on Saturday', 'The market begins at nine.');
  replace(hours, 'Sunday: closed', 'Sunday: 11:00-15:00');
  kim.commit(elsewhere, 'Open on Sunday', 'The ferry runs on Sunday since this year.');
  kim.git(elsewhere, 'switch', '--quiet', '-c', 'evening');
  write(elsewhere, { 'evening.md': '# Evening\n\n- Mussels in white wine\n- Lentil stew\n' });
  kim.commit(elsewhere, 'Add the evening menu', 'Guests of the hotel ask for it.');
  kim.git(
    elsewhere,
    ...['bundle', 'create', '--quiet', path.join(folder, 'teammate.bundle')],
    ...[`^${start}`, 'weekend', 'evening'],
  );
  fs.rmSync(elsewhere, { recursive: true });
}

/**
 * Few files, and none that says when or where it was made.
 * @param {GitUser} robin
 * @param {{repository: string, start: string}} place
 */
function tidy(robin, { repository, start }) {
  robin.git(repository, '-c', 'repack.writeBitmaps=false', 'repack', '-a', '-d', '--quiet');
  const made = [
    'FETCH_HEAD',
    'COMMIT_EDITMSG',
    'logs',
    'branches',
    'info',
    'objects/info',
    'index',
  ];
  for (const name of ['packed-refs', ...made]) {
    fs.rmSync(path.join(repository, name), { recursive: true, force: true });
  }
  write(repository, { 'refs/heads/main': `${start}\n` });
  // Some disks know no executable files, and each file would look changed there.
  robin.git(repository, 'config', 'core.fileMode', 'false');
}

/**
 * Files as the starter keeps them: no folder there may be called `.git`.
 * @param {string} target
 */
function packStory(target) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-story-'));
  try {
    makeStory(folder);
    for (const name of ['project', 'origin_git']) {
      fs.rmSync(path.join(target, name), { recursive: true, force: true });
    }
    fs.renameSync(path.join(folder, 'project/.git'), path.join(folder, 'project/_git'));
    for (const [from, to] of [
      ['project', 'project'],
      ['origin.git', 'origin_git'],
      ['teammate.bundle', 'teammate.bundle'],
    ]) {
      fs.cpSync(path.join(folder, from ?? ''), path.join(target, to ?? ''), { recursive: true });
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  packStory(TARGET);
}
