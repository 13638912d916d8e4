import assert from 'node:assert/strict';
import { logSession } from '../../../src/progress/sessions';
import { setStatus } from '../../../src/progress/transitions';
import { allSkills } from '../../../src/roadmap/roadmap';
import { watchMilestones } from '../../../src/views/milestoneNotice';
import type { PanelServices } from '../../../src/views/panelServices';
import { messagesDuring, waitUntil, withSetting } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

suite('notice of milestones', () => {
  let services: PanelServices;

  setup(() => {
    services = aServices();
  });
  teardown(() => {
    services.store.dispose();
  });

  const study = () =>
    services.store.update(
      (progress) =>
        logSession(progress, { skillId: 'loops', startedAt: NOW.toISOString(), minutes: 30 }, NOW),
      'Study',
    );
  const recorded = () => Object.keys(services.store.progress.milestones);
  const isRecorded = (count: number) =>
    waitUntil('milestones are recorded', () => recorded().length === count);
  const watching = (windows: number, work: () => Promise<unknown>) =>
    messagesDuring(async () => {
      const watches = Array.from({ length: windows }, () => watchMilestones(services));
      await work();
      // What the watches still have to write is queued before this.
      await services.store.update((progress) => progress);
      watches.forEach((watch) => {
        watch.dispose();
      });
    });

  test('says once that a milestone is reached, and records it', async () => {
    const messages = await watching(1, async () => {
      await study();
      await isRecorded(1);
      await study();
    });
    assert.deepEqual(messages, ['Milestone reached: First study session.']);
    assert.deepEqual(recorded(), ['first-session']);
  });

  test('does not say it again after undoing and studying anew', async () => {
    await watching(1, async () => {
      await study();
      await isRecorded(1);
    });
    const messages = await watching(1, async () => {
      await services.store.undo();
      await study();
    });
    assert.deepEqual(messages, []);
  });

  test('says it in one of two windows', async () => {
    const messages = await watching(2, async () => {
      await study();
      await isRecorded(1);
    });
    assert.equal(messages.length, 1);
  });

  test('records in silence what was reached before anybody watched', async () => {
    await study();
    assert.deepEqual(await watching(1, () => isRecorded(1)), []);
  });

  test('records in silence when milestones are not to be celebrated', async () => {
    const messages = await withSetting('celebrateMilestones', false, () =>
      watching(1, async () => {
        await study();
        await isRecorded(1);
      }),
    );
    assert.deepEqual(messages, []);
  });

  test('counts many at once instead of naming them', async () => {
    const skillIds = allSkills(services.roadmap).map(({ id }) => id);
    const finish = () =>
      services.store.update((progress) =>
        skillIds.reduce((current, id) => setStatus(current, id, 'done', NOW), progress),
      );
    const messages = await watching(1, async () => {
      await finish();
      await isRecorded(services.roadmap.phases.length + 2);
    });
    assert.deepEqual(messages, ['You reached 10 milestones.']);
  });
});
