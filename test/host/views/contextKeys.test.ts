import assert from 'node:assert/strict';
import { setStatus } from '../../../src/progress/transitions';
import { maintainContextKeys } from '../../../src/views/contextKeys';
import { commandsDuring } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

suite('context keys of the menus', () => {
  test('say whether there is something to undo and to redo', async () => {
    const { store } = aServices();
    const subscription = maintainContextKeys(store);
    const keysAfter = (change: () => Promise<unknown>) =>
      commandsDuring(async () => {
        await change();
      });
    const done = () =>
      store.update((progress) => setStatus(progress, 'loops', 'done', NOW), 'Done');
    assert.deepEqual(await keysAfter(done), keys({ canUndo: true, canRedo: false }));
    assert.deepEqual(await keysAfter(() => store.undo()), keys({ canUndo: false, canRedo: true }));
    subscription.dispose();
    store.dispose();
  });
});

function keys({ canUndo, canRedo }: { canUndo: boolean; canRedo: boolean }): unknown[][] {
  return [
    ['setContext', 'backendRoadmap.canUndo', canUndo],
    ['setContext', 'backendRoadmap.canRedo', canRedo],
  ];
}
