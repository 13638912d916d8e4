import assert from 'node:assert/strict';
import type { BackendRoadmapApi } from '../../../src/api';
import { CommandId } from '../../../src/contributions';
import { allSkills } from '../../../src/roadmap/roadmap';
import { roadmapNodes } from '../../../src/views/roadmapRows';
import {
  acceptingInputs,
  dismissingInputs,
  leavesProgressAsItWas,
  messagesDuring,
  ourApi,
  picking,
  run,
  statusOf,
  waitUntil,
} from '../../support/hostWindow';

const SKILL = 'what-backend-developers-do';
const SKILL_OF_PHASE_2 = 'arrays';
const STEPS = 50;

suite('history commands', () => {
  leavesProgressAsItWas();
  let api: BackendRoadmapApi;

  setup(async () => {
    api = await ourApi();
  });

  test('undo takes back fifty changes, and redo makes them again', async () => {
    const skillIds = allSkills(api.roadmap)
      .slice(0, STEPS)
      .map(({ id }) => id);
    const doneCount = () => skillIds.filter((id) => statusOf(api, id) === 'done').length;
    for (const skillId of skillIds) {
      await run(CommandId.markDone, skillId);
    }
    for (let left = STEPS - 1; left >= 0; left--) {
      await run(CommandId.undo);
      assert.equal(doneCount(), left);
    }
    for (let done = 1; done <= STEPS; done++) {
      await run(CommandId.redo);
      assert.equal(doneCount(), done);
    }
  });

  test('undo takes back a change of the plan', async () => {
    await run(CommandId.setWeeklyHours, 21);
    await run(CommandId.undo);
    assert.notEqual(api.getProgress().plan.hoursPerWeek?.value, 21);
  });

  test('redo has nothing left after a new change', async () => {
    await run(CommandId.markDone, SKILL);
    await run(CommandId.undo);
    await run(CommandId.markDone, SKILL_OF_PHASE_2);
    await run(CommandId.redo);
    assert.equal(statusOf(api, SKILL), 'todo');
  });
});

suite('reset', () => {
  leavesProgressAsItWas();
  let api: BackendRoadmapApi;

  setup(async () => {
    api = await ourApi();
    await run(CommandId.markDone, SKILL);
    await run(CommandId.markDone, SKILL_OF_PHASE_2);
  });

  test('forgets the phase it is given and no other', async () => {
    await run(CommandId.resetProgress, { phaseId: 'phase-1' });
    assert.equal(statusOf(api, SKILL), 'todo');
    assert.equal(statusOf(api, SKILL_OF_PHASE_2), 'done');
  });

  test('is undone in one step', async () => {
    await run(CommandId.resetProgress, { phaseId: 'phase-1' });
    await run(CommandId.undo);
    assert.equal(statusOf(api, SKILL), 'done');
  });

  test('offers Undo beside its message', async () => {
    const messages = await messagesDuring(
      () => run(CommandId.resetProgress, { phaseId: 'phase-1' }),
      'Undo',
    );
    assert.equal(messages.length, 1);
    await waitUntil('the reset is undone', () => statusOf(api, SKILL) === 'done');
  });

  test('offers no Undo when there was nothing to reset', async () => {
    const before = api.getProgress();
    await messagesDuring(() => run(CommandId.resetProgress, { phaseId: 'phase-7' }), 'Undo');
    assert.equal(api.getProgress(), before);
  });

  test('forgets everything when the learner chooses that', async () => {
    await picking('Reset all progress', () => run(CommandId.resetProgress));
    const statuses = allSkills(api.roadmap).map(({ id }) => statusOf(api, id));
    assert.deepEqual([...new Set(statuses)], ['todo']);
  });

  test('asks first when called on a row of the tree', async () => {
    const row = roadmapNodes(api.roadmap).phases[0];
    await picking('Keep', () => run(CommandId.resetProgress, row));
    assert.equal(statusOf(api, SKILL), 'done');
    await picking('Reset', () => run(CommandId.resetProgress, row));
    assert.equal(statusOf(api, SKILL), 'todo');
  });

  test('keeps progress when Enter is pressed unread, or Escape', async () => {
    const before = api.getProgress();
    await acceptingInputs(run(CommandId.resetProgress));
    await dismissingInputs(run(CommandId.resetProgress));
    assert.equal(api.getProgress(), before);
  });

  for (const phaseId of ['phase-99', '__proto__', 5, null]) {
    test(`refuses the phase ${JSON.stringify(phaseId)}`, async () => {
      const before = api.getProgress();
      const messages = await messagesDuring(() => run(CommandId.resetProgress, { phaseId }));
      assert.deepEqual(messages, [`The roadmap has no phase '${String(phaseId)}'.`]);
      assert.equal(api.getProgress(), before);
    });
  }
});
