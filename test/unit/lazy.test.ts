import assert from 'node:assert/strict';
import { lazy } from '../../src/lazy';

suite('lazy', () => {
  test('loads nothing before it is asked, and then once for everybody', async () => {
    let loadCount = 0;
    const load = lazy(() => Promise.resolve({ number: ++loadCount }));
    assert.equal(loadCount, 0);
    const [first, second] = await Promise.all([load(), load()]);
    assert.equal(first, second);
    assert.equal(await load(), first);
    assert.equal(loadCount, 1);
  });

  test('tries again after a failure, which everybody waiting hears of', async () => {
    let loadCount = 0;
    const load = lazy(() =>
      ++loadCount === 1 ? Promise.reject(new Error('no such file')) : Promise.resolve(loadCount),
    );
    const waiting = [load(), load()];
    for (const promise of waiting) {
      await assert.rejects(promise, /no such file/);
    }
    assert.equal(await load(), 2);
  });
});
