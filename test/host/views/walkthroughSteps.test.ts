import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { recordPassed, recordScaffold, setPlan } from '../../../src/progress/transitions';
import type { Progress } from '../../../src/progress/progress';
import { watchWalkthroughSteps } from '../../../src/views/walkthroughSteps';
import { commandsDuring, withSetting } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

suite('steps of the walkthrough', () => {
  let services: ReturnType<typeof aServices>;
  let watching: vscode.Disposable | undefined;

  setup(() => {
    services = aServices();
  });
  teardown(() => {
    watching?.dispose();
    services.store.dispose();
  });

  const keysOf = (commands: unknown[][]) =>
    Object.fromEntries(
      commands.map(([, key, value]) => [String(key).replace('backendRoadmap.', ''), value]),
    );
  const watch = async () =>
    keysOf(
      await commandsDuring(() => {
        watching = watchWalkthroughSteps(services);
      }),
    );
  const after = async (change: (progress: Progress) => Progress) =>
    keysOf(await commandsDuring(() => services.store.update(change)));

  test('are open at first, but for the folder that is open', async () => {
    assert.deepEqual(await watch(), {
      hasFolder: true,
      hasStack: false,
      hasWeeklyHours: false,
      hasStarter: false,
      hasCheckedWork: false,
    });
  });

  test('are ticked by what the learner did, and only those', async () => {
    await watch();
    const passed = { at: NOW.toISOString() };
    const starter = { starterId: 'p1-katas', stack: 'go', at: NOW.toISOString() };
    assert.deepEqual(await after((now) => setPlan(now, { stack: 'go-gin' }, NOW)), {
      hasStack: true,
    });
    assert.deepEqual(await after((now) => setPlan(now, { hoursPerWeek: 5 }, NOW)), {
      hasWeeklyHours: true,
    });
    assert.deepEqual(await after((now) => recordScaffold(now, 'file:///katas', starter)), {
      hasStarter: true,
    });
    assert.deepEqual(await after((now) => recordPassed(now, ['loops'], 'p1-katas/go/1', passed)), {
      hasCheckedWork: true,
    });
  });

  test('checking counts where nothing passed yet', async () => {
    await watch();
    const commands = await commandsDuring(() => {
      services.checkResults.record({ starterId: 'p1-katas', stack: 'go', results: [] });
    });
    assert.deepEqual(keysOf(commands), { hasCheckedWork: true });
  });

  test('stack and hours of the settings count', async () => {
    await withSetting('stack', 'go-echo', () =>
      withSetting('hoursPerWeek', 6, async () => {
        const { hasStack, hasWeeklyHours } = await watch();
        assert.deepEqual([hasStack, hasWeeklyHours], [true, true]);
      }),
    );
  });
});
