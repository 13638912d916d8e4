import assert from 'node:assert/strict';
import { readKeptAttempt } from '../../../../src/checks/artefacts/interview/keptAttempt';

suite('a kept attempt at an interview problem', () => {
  const problem = { name: 'two_sums', title: 'Two sums', minutes: 20, ownProjects: [] };
  const kept = {
    folder: 'file:///home/kim/interviews',
    problem,
    isTimed: true,
    startedAt: '2026-11-29T10:00:00.000Z',
  };

  test('is read as it was kept, also hours later', () => {
    assert.deepEqual(readKeptAttempt(kept, new Date('2026-11-29T10:00:00.000Z')), kept);
    assert.deepEqual(readKeptAttempt(kept, new Date('2026-11-30T09:59:00.000Z')), kept);
  });

  test('does not go on after a day, or before it began', () => {
    assert.equal(readKeptAttempt(kept, new Date('2026-11-30T10:01:00.000Z')), undefined);
    assert.equal(readKeptAttempt(kept, new Date('2026-11-29T09:59:00.000Z')), undefined);
  });

  for (const wrong of [
    null,
    'two_sums',
    { ...kept, startedAt: 'yesterday' },
    { ...kept, problem: { ...problem, file: '../../.bashrc' } },
    { ...kept, problem: { ...problem, minutes: 1e9 } },
    { ...kept, isTimed: 'yes' },
  ]) {
    test(`is not ${JSON.stringify(wrong)}`, () => {
      assert.equal(readKeptAttempt(wrong, new Date('2026-11-29T10:05:00.000Z')), undefined);
    });
  }
});
