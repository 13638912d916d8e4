import assert from 'node:assert/strict';
import { startSession, stopSession } from '../../../src/progress/sessions';
import type { PanelServices } from '../../../src/views/panelServices';
import { RoadmapTree } from '../../../src/views/roadmapTree';
import { aServices, NOW } from '../services';

suite('row of the skill that is studied', () => {
  let services: PanelServices;
  let tree: RoadmapTree;

  setup(async () => {
    services = aServices();
    tree = new RoadmapTree(services);
    await services.store.update((progress) => startSession(progress, 'loops', NOW));
  });
  teardown(() => {
    tree.dispose();
    services.store.dispose();
  });

  const item = (skillId = 'loops') => tree.getTreeItem(tree.nodeOf(skillId) ?? assert.fail());

  test('says so in words, for eyes and for a screen reader', () => {
    assert.match(String(item().description), /^studying now · /);
    assert.match(item().accessibilityInformation?.label ?? '', /, studying now,/);
  });

  test('has the inline action that stops, and no other row has it', () => {
    assert.match(item().contextValue ?? '', /^skill\..*studying$/);
    assert.doesNotMatch(item('functions').contextValue ?? '', /studying/);
  });

  test('looks as before once the session is stopped', async () => {
    await services.store.update((progress) => stopSession(progress, { now: NOW }));
    assert.doesNotMatch(item().contextValue ?? '', /studying/);
    assert.doesNotMatch(String(item().description), /studying/);
  });
});
