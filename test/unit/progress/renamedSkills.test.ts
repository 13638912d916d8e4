import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, type Progress, type Status } from '../../../src/progress/progress';
import { withCurrentIds } from '../../../src/progress/renamedSkills';
import { setStatus } from '../../../src/progress/transitions';
import { minutesLater, NOON, withPassed, withStatus } from '../../support/builders';

const aliases = { values: 'variables', names: 'variables' };
const noon = NOON.toISOString();

suite('progress of renamed skills', () => {
  test('moves to the new name', () => {
    const before = withPassed({ skillId: 'values' }, withStatus({ values: 'done', loops: 'done' }));
    const { skills } = withCurrentIds(before, aliases);
    assert.deepEqual(Object.keys(skills).toSorted(), ['loops', 'variables']);
    assert.deepEqual(skills['variables'], before.skills['values']);
    assert.equal(skills['loops'], before.skills['loops']);
  });

  test('keeps evidence of every former name and of the new one', () => {
    const before = withPassed(
      { skillId: 'variables', task: 3 },
      withPassed({ skillId: 'names', task: 2 }, withPassed({ skillId: 'values', task: 1 })),
    );
    const { skills } = withCurrentIds(before, aliases);
    assert.deepEqual(Object.keys(skills['variables']?.passed ?? {}).toSorted(), [
      'katas/python/1',
      'katas/python/2',
      'katas/python/3',
    ]);
  });

  test('goes by what was said last, under whichever name, with its finish', () => {
    const before = setStatus(
      withStatus({ values: 'done' }),
      'variables',
      'inProgress',
      minutesLater(1),
    );
    const record = withCurrentIds(before, aliases).skills['variables'];
    assert.equal(record?.status?.value, 'inProgress');
    assert.equal(record.doneAt, undefined);
  });

  test('moves study sessions and the one that runs', () => {
    const session = { skillId: 'values', startedAt: noon, minutes: 25 };
    const running = { skillId: 'values', startedAt: noon, seenAt: noon };
    for (const before of [
      { ...EMPTY_PROGRESS, sessions: { one: session } },
      { ...EMPTY_PROGRESS, running },
    ] satisfies Progress[]) {
      const after: Progress = withCurrentIds(before, aliases);
      assert.doesNotMatch(JSON.stringify(after), /values/);
      assert.match(JSON.stringify(after), /"skillId":"variables"/);
    }
  });

  test('is left as it is when nothing was renamed, whatever the ids', () => {
    const before = setStatus(
      withStatus({ toString: 'done' } as Record<string, Status>),
      '__proto__',
      'done',
      NOON,
    );
    assert.equal(withCurrentIds(before, aliases), before);
    assert.equal(withCurrentIds(before, {}), before);
  });

  test('moving twice changes nothing', () => {
    const once = withCurrentIds(withStatus({ values: 'done' }), aliases);
    assert.equal(withCurrentIds(once, aliases), once);
  });
});
