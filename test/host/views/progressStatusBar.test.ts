import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { setStatus } from '../../../src/progress/transitions';
import { allSkills } from '../../../src/roadmap/roadmap';
import type { PanelServices } from '../../../src/views/panelServices';
import { ProgressStatusBar } from '../../../src/views/progressStatusBar';
import { replacing, waitUntil, withSetting } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

suite('status bar', () => {
  let services: PanelServices;
  let item: vscode.StatusBarItem;
  let statusBar: ProgressStatusBar;

  setup(async () => {
    services = aServices();
    item = vscode.window.createStatusBarItem('backendRoadmap.tests');
    statusBar = await replacing(
      vscode.window,
      'createStatusBarItem',
      () => item,
      () => Promise.resolve(new ProgressStatusBar(services)),
    );
  });
  teardown(() => {
    statusBar.dispose();
    services.store.dispose();
  });

  const markDone = (skillIds: readonly string[]) =>
    services.store.update((progress) =>
      skillIds.reduce((current, id) => setStatus(current, id, 'done', NOW), progress),
    );

  test('says phase, percent and hours left', () => {
    assert.equal(item.text, '$(milestone) Phase 1 · 0% done · 390–780 h left');
  });

  test('says the same to a screen reader, in words', () => {
    assert.equal(
      item.accessibilityInformation?.label,
      'Backend Roadmap, Phase 1, 0% done, 390 to 780 hours left',
    );
  });

  test('opens the dashboard', () => {
    assert.equal(item.command, 'backendRoadmap.openDashboard');
  });

  test('follows progress', async () => {
    const { id, hours } = allSkills(services.roadmap)[0] ?? assert.fail();
    await markDone([id]);
    assert.ok(item.text.includes(`${390 - hours.min}–${780 - hours.max} h left`), item.text);
  });

  test('says so when everything is done, without hours', async () => {
    await markDone(allSkills(services.roadmap).map(({ id }) => id));
    assert.equal(item.text, '$(milestone) All phases done · 100% done');
  });

  test('shows no hours when time estimates are turned off', async () => {
    await withSetting('showTimeEstimates', false, () =>
      waitUntil('the hours are gone', () => item.text === '$(milestone) Phase 1 · 0% done'),
    );
    assert.match(item.text, /h left/);
  });
});
