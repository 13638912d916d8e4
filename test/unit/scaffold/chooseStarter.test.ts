import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, STACKS, type Progress } from '../../../src/progress/progress';
import { recordScaffold } from '../../../src/progress/transitions';
import { languageOf, nextStarter, variantFor } from '../../../src/scaffold/chooseStarter';
import { aPhase, aRoadmap, aSkill, aStarter, NOON, withStatus } from '../../support/builders';

const roadmap = aRoadmap({
  phases: [
    aPhase({ id: 'phase-1', starters: ['not-shipped', 'log', 'katas'] }),
    aPhase({ id: 'phase-2', skills: [aSkill({ id: 'routing' })], starters: ['linkbox'] }),
  ],
  starters: [aStarter({ id: 'katas' }), aStarter({ id: 'log' }), aStarter({ id: 'linkbox' })],
});

const scaffolded = (...starterIds: string[]): Progress =>
  starterIds.reduce(
    (progress, starterId) =>
      recordScaffold(progress, `file:///${starterId}`, {
        starterId,
        stack: 'python',
        at: NOON.toISOString(),
      }),
    EMPTY_PROGRESS,
  );

suite('the next starter', () => {
  test('is one that was only begun from a checkpoint', () => {
    const made = { starterId: 'log', stack: 'python', at: NOON.toISOString() };
    const own = recordScaffold(EMPTY_PROGRESS, 'file:///log', made);
    const checkpoint = recordScaffold(EMPTY_PROGRESS, 'file:///log', { ...made, checkpoint: true });
    assert.equal(nextStarter(roadmap, own)?.id, 'katas');
    assert.equal(nextStarter(roadmap, checkpoint)?.id, 'log');
  });

  test('is the current phase’s first that this version ships', () => {
    assert.equal(nextStarter(roadmap, EMPTY_PROGRESS)?.id, 'log');
  });

  test('is one that was not scaffolded yet', () => {
    assert.equal(nextStarter(roadmap, scaffolded('log'))?.id, 'katas');
    assert.equal(nextStarter(roadmap, scaffolded('katas'))?.id, 'log');
  });

  test('is none when all of the phase are there, although the next phase has more', () => {
    assert.equal(nextStarter(roadmap, scaffolded('log', 'katas')), undefined);
  });

  test('moves on with the phase, and is none at the end', () => {
    assert.equal(nextStarter(roadmap, withStatus({ variables: 'done' }))?.id, 'linkbox');
    const finished = withStatus({ variables: 'done', routing: 'done' });
    assert.equal(nextStarter(roadmap, finished), undefined);
  });
});

suite('the variant of a starter', () => {
  const variantOf = (variants: string[], stack: string) =>
    variantFor(aStarter({ variants }), stack);

  test('is the stack itself before its language, and both before the one for everybody', () => {
    const all = ['any', 'python', 'python-fastapi', 'python-django'];
    assert.equal(variantOf(all, 'python-django'), 'python-django');
    assert.equal(variantOf(['any', 'python', 'python-fastapi'], 'python-django'), 'python');
    assert.equal(variantOf(['python-fastapi', 'any'], 'python-django'), 'any');
  });

  test('is found by the language alone', () => {
    assert.equal(variantOf(['python'], 'python'), 'python');
  });

  test('is none when the starter does not come in it', () => {
    assert.equal(variantOf(['python-fastapi', 'go'], 'python-django'), undefined);
    assert.equal(variantOf(['java'], 'javascript-express'), undefined);
  });

  test('every stack has a language', () => {
    assert.deepEqual(STACKS.map(languageOf), [
      'python',
      'python',
      'javascript',
      'java',
      'go',
      'go',
    ]);
  });
});
