import assert from 'node:assert/strict';
import type { BackendRoadmapApi } from '../../../src/api';
import { CommandId } from '../../../src/contributions';
import type { Status } from '../../../src/progress/progress';
import { roadmapNodes, type RoadmapNode } from '../../../src/views/roadmapRows';
import {
  acceptingInputs,
  dismissingInputs,
  leavesProgressAsItWas,
  messagesDuring,
  ourApi,
  picking,
  run,
  statusOf,
} from '../../support/hostWindow';

const SKILL = 'what-backend-developers-do';
const OTHER_SKILL = 'loops';

suite('status commands', () => {
  leavesProgressAsItWas();
  let api: BackendRoadmapApi;

  setup(async () => {
    api = await ourApi();
  });

  for (const [command, status] of [
    [CommandId.markDone, 'done'],
    [CommandId.markInProgress, 'inProgress'],
    [CommandId.skipSkill, 'skipped'],
  ] as const) {
    test(`${command} marks the skill it is given`, async () => {
      await run(command, SKILL);
      assert.equal(statusOf(api, SKILL), status);
    });
  }

  test('markTodo takes a status back', async () => {
    await run(CommandId.markDone, SKILL);
    await run(CommandId.markTodo, SKILL);
    assert.equal(statusOf(api, SKILL), 'todo');
  });

  for (const status of ['todo', 'inProgress', 'done', 'skipped'] as const) {
    test(`setSkillStatus sets '${status}'`, async () => {
      await run(CommandId.setSkillStatus, SKILL, status);
      assert.equal(api.getProgress().skills[SKILL]?.status?.value, status);
    });
  }

  test('marks the skill of a row of the tree', async () => {
    await run(CommandId.markDone, rowOf(api, SKILL));
    assert.equal(statusOf(api, SKILL), 'done');
  });

  test('marks all selected rows as one step of undo', async () => {
    const rows = [rowOf(api, SKILL), rowOf(api, OTHER_SKILL)];
    await run(CommandId.skipSkill, rows[0], rows);
    assert.deepEqual(statuses(api), ['skipped', 'skipped']);
    await run(CommandId.undo);
    assert.deepEqual(statuses(api), ['todo', 'todo']);
  });

  test('leaves out selected rows that are no skills', async () => {
    const row = rowOf(api, SKILL);
    await run(CommandId.markDone, row, [row, phaseRow(api)]);
    assert.equal(statusOf(api, SKILL), 'done');
  });

  test('changes nothing when one of several skills is unknown', async () => {
    const before = api.getProgress();
    await run(CommandId.markDone, SKILL, [SKILL, 'no-such-skill']);
    assert.equal(api.getProgress(), before);
  });

  test('asks for skill and status when given none, the next skill first', async () => {
    const next = api.getSummary().nextSkillId ?? assert.fail();
    const before = api.getProgress().skills[next]?.status;
    await acceptingInputs(run(CommandId.setSkillStatus));
    assert.notDeepEqual(api.getProgress().skills[next]?.status, before);
  });

  test('asks for the status of the skill it is given', async () => {
    await picking('Skipped', () => run(CommandId.setSkillStatus, SKILL));
    assert.equal(statusOf(api, SKILL), 'skipped');
  });

  test('asks for the skill to mark', async () => {
    await picking('Loops', () => run(CommandId.markDone));
    assert.equal(statusOf(api, OTHER_SKILL), 'done');
  });

  for (const [what, ...args] of [['the skill'], ['the status', SKILL]] as const) {
    test(`ends quietly when ${what} is not chosen`, async () => {
      const before = api.getProgress();
      const messages = await messagesDuring(() =>
        dismissingInputs(run(CommandId.setSkillStatus, ...args)),
      );
      assert.deepEqual(messages, []);
      assert.equal(api.getProgress(), before);
    });
  }

  for (const [what, skill, status] of [
    ['an unknown skill', 'no-such-skill', 'done'],
    ['the name of an object property', '__proto__', 'done'],
    ['an unknown status', SKILL, 'finished'],
    ['a number', 5, 'done'],
    ['null', null, 'done'],
    ['an object', { skill: SKILL }, 'done'],
    ['an object as status', SKILL, { value: 'done' }],
    ['a row without a skill', { kind: 'skill' }, 'done'],
  ] as const) {
    test(`says so when given ${what}, and changes nothing`, async () => {
      const before = api.getProgress();
      const messages = await messagesDuring(() => run(CommandId.setSkillStatus, skill, status));
      assert.equal(messages.length, 1);
      assert.doesNotMatch(messages[0] ?? '', /problem of its own/);
      assert.equal(api.getProgress(), before);
    });
  }

  test('says so briefly when called on a row that is no skill', async () => {
    const messages = await messagesDuring(() => run(CommandId.markDone, phaseRow(api)));
    assert.equal(messages.length, 1);
    assert.ok((messages[0] ?? '').length < 100, messages[0]);
  });
});

function statuses(api: BackendRoadmapApi): Status[] {
  return [SKILL, OTHER_SKILL].map((skillId) => statusOf(api, skillId));
}

function rowOf({ roadmap }: BackendRoadmapApi, skillId: string): RoadmapNode {
  return roadmapNodes(roadmap).bySkill.get(skillId) ?? assert.fail();
}

function phaseRow({ roadmap }: BackendRoadmapApi): RoadmapNode {
  return roadmapNodes(roadmap).phases[0] ?? assert.fail();
}
