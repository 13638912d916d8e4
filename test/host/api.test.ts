import assert from 'node:assert/strict';
import type { BackendRoadmapApi } from '../../src/api';
import { CommandId } from '../../src/contributions';
import type { Progress, Status } from '../../src/progress/progress';
import { allSkills, findSkill } from '../../src/roadmap/roadmap';
import { leavesProgressAsItWas, ourApi, run, statusOf } from '../support/hostWindow';

const SKILL = 'what-backend-developers-do';

suite('API for other extensions', () => {
  leavesProgressAsItWas();
  let api: BackendRoadmapApi;

  setup(async () => {
    api = await ourApi();
  });

  test('stores a status before the promise resolves', async () => {
    await api.setSkillStatus(SKILL, 'done');
    assert.equal(statusOf(api, SKILL), 'done');
  });

  test('tells each change once, when it can already be read', async () => {
    const told = await changesDuring(api, () => api.setSkillStatus(SKILL, 'inProgress'));
    assert.deepEqual(told, ['inProgress']);
  });

  test('tells of changes made by commands too', async () => {
    const told = await changesDuring(api, async () => {
      await run(CommandId.markDone, SKILL);
      await run(CommandId.undo);
    });
    assert.deepEqual(told, ['done', 'todo']);
  });

  test('keeps changing progress when a listener throws', async () => {
    const listener = api.onDidChangeProgress(() => {
      throw new Error('thrown by a listener of the tests');
    });
    try {
      await api.setSkillStatus(SKILL, 'done');
    } finally {
      listener.dispose();
    }
    assert.equal(statusOf(api, SKILL), 'done');
  });

  test('keeps every one of fifty changes asked for at once', async () => {
    const skillIds = allSkills(api.roadmap)
      .slice(0, 50)
      .map(({ id }) => id);
    await Promise.all(skillIds.map((skillId) => api.setSkillStatus(skillId, 'done')));
    assert.equal(api.getSummary().doneCount, 50);
  });

  for (const [what, skillId, status] of [
    ['an unknown skill', 'no-such-skill', 'done'],
    ['the name of an object property as a skill', 'constructor', 'done'],
    ['an unknown status', SKILL, 'finished'],
    ['a number', 5, 'done'],
    ['nothing', undefined, undefined],
  ] as const) {
    test(`refuses ${what} and changes nothing`, async () => {
      const before = api.getProgress();
      await assert.rejects(api.setSkillStatus(skillId as string, status as Status), {
        name: 'UserError',
      });
      assert.equal(api.getProgress(), before);
    });
  }

  test('counts a finished skill in the summary by its hours', async () => {
    const before = api.getSummary();
    await api.setSkillStatus(SKILL, 'done');
    const after = api.getSummary();
    const hours = findSkill(api.roadmap, SKILL)?.hours ?? assert.fail();
    assert.equal(after.doneCount, before.doneCount + 1);
    assert.equal(after.doneHours, before.doneHours + (hours.min + hours.max) / 2);
    assert.equal(after.totalHours, before.totalHours);
  });

  test('takes a finished skill out of the hours that are left', async () => {
    const before = api.getForecast().remainingHours;
    await api.setSkillStatus(SKILL, 'done');
    const after = api.getForecast().remainingHours;
    const hours = findSkill(api.roadmap, SKILL)?.hours ?? assert.fail();
    assert.deepEqual([before.p10 - after.p10, before.p90 - after.p90], [hours.min, hours.max]);
  });
});

/** The status that a listener reads from the API at each event; the event carries the same. */
async function changesDuring(
  api: BackendRoadmapApi,
  work: () => Promise<void>,
): Promise<(Status | undefined)[]> {
  const told: Status[] = [];
  const listener = api.onDidChangeProgress((progress: Progress) => {
    assert.equal(progress, api.getProgress());
    told.push(statusOf(api, SKILL));
  });
  try {
    await work();
  } finally {
    listener.dispose();
  }
  return told;
}
