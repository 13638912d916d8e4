import assert from 'node:assert/strict';
import {
  guideFile,
  inOrder,
  isManifestFile,
  manifestFile,
  projectPath,
  starterKey,
} from '../../../src/scaffold/overlay';
import { aManifest } from '../../support/builders';

const linkbox = aManifest({ id: 'p4-linkbox' });
const database = aManifest({ id: 'p5-linkbox-db', continues: 'p4-linkbox' });
const lab = aManifest({ id: 'a-security-lab', continues: 'p5-linkbox-db' });

suite('a starter that continues another one', () => {
  test('has a manifest of its own name beside the first one', () => {
    assert.equal(manifestFile(linkbox), 'starter.json');
    assert.equal(manifestFile(database), 'starter.p5-linkbox-db.json');
    assert.ok([linkbox, database].map(manifestFile).every(isManifestFile));
  });

  test('keeps the names of all its other files', () => {
    assert.equal(projectPath(database, 'starter.json'), 'starter.p5-linkbox-db.json');
    assert.equal(projectPath(database, 'src/starter.json'), 'src/starter.json');
    assert.equal(projectPath(linkbox, 'starter.json'), 'starter.json');
  });

  test('has a guide of its own', () => {
    assert.equal(guideFile(linkbox), 'README.md');
    assert.equal(guideFile(aManifest({ guide: 'TASKS-phase-5.md' })), 'TASKS-phase-5.md');
  });

  test('is told apart from the first one in the same folder', () => {
    const folder = { toString: () => 'file:///linkbox' };
    assert.equal(starterKey(folder, linkbox), 'file:///linkbox');
    assert.equal(starterKey(folder, database), 'file:///linkbox#p5-linkbox-db');
  });

  test('comes after what it continues, wherever it was found', () => {
    const found = [lab, linkbox, database].map((manifest) => ({ manifest }));
    assert.deepEqual(
      inOrder(found).map(({ manifest }) => manifest.id),
      ['p4-linkbox', 'p5-linkbox-db', 'a-security-lab'],
    );
  });

  test('stands first when what it continues is not there', () => {
    assert.equal(inOrder([{ manifest: lab }])[0]?.manifest.id, 'a-security-lab');
  });

  test('that names itself ends the search', () => {
    const itself = aManifest({ id: 'p5-linkbox-db', continues: 'p5-linkbox-db' });
    assert.equal(inOrder([{ manifest: itself }]).length, 1);
  });
});

test('other files of that kind are no manifests', () => {
  for (const name of ['starter.md', 'my-starter.json', 'starter..json', 'starter.A.json']) {
    assert.equal(isManifestFile(name), false, name);
  }
});
