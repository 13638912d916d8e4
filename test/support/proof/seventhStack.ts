import fs from 'node:fs';
import path from 'node:path';
import { layOver } from './projectFolder';
import { repositoryFolder, type StarterFolders } from './variants';

export const SEVENTH_STACK = 'javascript-node';
const VARIANT = `p4-linkbox/${SEVENTH_STACK}`;
const NEIGHBOUR = path.join(repositoryFolder, 'starters/p4-linkbox/javascript-express');
/** Step 1 of "Adding a stack", as far as this one goes; and step 3's runner, which it can take over. */
const SHARED = [
  ...['00-starter', '02-routing', '03-request-handling'].map((name) => `tests/cases/${name}.json`),
  ...['contract.md', 'requests.http', '.gitattributes', '.editorconfig'],
  'tests/caseRunner.js',
];

/** Lays a stack that a contributor could have added into an empty folder; see its README. */
export function laySeventhStack(target: string): StarterFolders {
  layOver(path.join(repositoryFolder, 'test/fixtures/seventhStack'), target);
  const starters = path.join(target, 'starters');
  for (const file of SHARED) {
    fs.mkdirSync(path.dirname(path.join(starters, VARIANT, file)), { recursive: true });
    fs.copyFileSync(path.join(NEIGHBOUR, file), path.join(starters, VARIANT, file));
  }
  return {
    starters,
    solutions: path.join(target, 'solutions'),
    cheats: path.join(target, 'cheats'),
  };
}
