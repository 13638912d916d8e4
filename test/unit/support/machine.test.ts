import assert from 'node:assert/strict';
import { missingPackages, neededPrograms } from '../../support/machine.mjs';

suite('the machine of a pipeline', () => {
  test('needs nothing when every program answers', async () => {
    assert.deepEqual(await missingPackages(() => Promise.resolve(true)), []);
  });

  test('gets the packages of exactly what does not answer', async () => {
    const isThere = ([program]: readonly string[]) => Promise.resolve(program !== 'python3');
    assert.deepEqual(await missingPackages(isThere), ['python3', 'python3-venv']);
  });

  test('gets everything when nothing is there', async () => {
    const all = neededPrograms.flatMap(({ packages }) => packages);
    assert.deepEqual(await missingPackages(() => Promise.resolve(false)), all);
  });
});
