import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommandId } from '../../../src/contributions';
import { startSession } from '../../../src/progress/sessions';
import type { PanelServices } from '../../../src/views/panelServices';
import { SessionStatusBar } from '../../../src/views/sessionStatusBar';
import { replacing } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

suite('status bar of the study session', () => {
  let services: PanelServices;
  let item: vscode.StatusBarItem;
  let statusBar: SessionStatusBar;
  let now: Date;
  let awaySince: Date | undefined;

  setup(async () => {
    now = NOW;
    awaySince = undefined;
    services = aServices({ now: () => now });
    item = vscode.window.createStatusBarItem('backendRoadmap.tests');
    statusBar = await replacing(
      vscode.window,
      'createStatusBarItem',
      () => item,
      () => Promise.resolve(new SessionStatusBar(services, { awaySince: () => awaySince })),
    );
  });
  teardown(() => {
    statusBar.dispose();
    services.store.dispose();
  });

  const runFor = async (minutes: number) => {
    await services.store.update((progress) => startSession(progress, 'loops', NOW));
    now = new Date(NOW.getTime() + minutes * 60_000);
    statusBar.update();
  };

  test('offers to start while nothing runs', () => {
    assert.equal(item.text, '$(play) Study');
    assert.equal(item.command, CommandId.startSession);
    assert.equal(item.accessibilityInformation?.label, 'Start Study Session');
  });

  test('shows the time that runs, and stops it', async () => {
    await runFor(7);
    assert.equal(item.text, '$(record) 0:07');
    assert.equal(item.command, CommandId.stopSession);
  });

  test('says skill, time and what a click does to a screen reader', async () => {
    await runFor(61);
    assert.equal(item.text, '$(record) 1:01');
    assert.equal(
      item.accessibilityInformation?.label,
      "Studying 'Loops', 1 hour 1 minute. Stop Study Session",
    );
    assert.equal(item.tooltip, "Studying 'Loops', 1 hour 1 minute\nStop Study Session");
  });

  test('stands still and says why while the learner is away', async () => {
    awaySince = new Date(NOW.getTime() + 32 * 60_000);
    await runFor(47);
    assert.equal(item.text, '$(debug-pause) 0:32');
    assert.match(item.accessibilityInformation?.label ?? '', /^Paused: 'Loops', 32 minutes/);
  });
});
