import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editSessions } from '../../../src/commands/editSessionsCommand';
import { liveSessions, logSession } from '../../../src/progress/sessions';
import type { PanelServices } from '../../../src/views/panelServices';
import { replacing } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

suite('editing study sessions', () => {
  let services: PanelServices;

  setup(async () => {
    services = aServices();
    await services.store.update((progress) =>
      logSession(
        log(progress, 'loops', '2027-02-27T10:00:00.000Z'),
        {
          skillId: 'functions',
          startedAt: '2027-02-28T10:00:00.000Z',
          minutes: 45,
        },
        NOW,
      ),
    );
  });
  teardown(() => {
    services.store.dispose();
  });

  const sessions = () =>
    liveSessions(services.store.progress).map(({ skillId, minutes }) => [skillId, minutes]);

  test('offers the newest session first', async () => {
    const labels: string[] = [];
    const dismiss = (items: readonly vscode.QuickPickItem[]) => {
      labels.push(...items.map(({ label }) => label));
      return Promise.resolve(undefined);
    };
    await replacing(vscode.window, 'showQuickPick', dismiss, () => editSessions(services));
    assert.deepEqual(labels, ['Functions', 'Loops']);
  });

  test('changes the length, and undo changes it back', async () => {
    await choosing(['Loops', 'Change Length'], '2h', () => editSessions(services));
    assert.deepEqual(sessions(), [
      ['loops', 120],
      ['functions', 45],
    ]);
    await services.store.undo();
    assert.deepEqual(sessions(), [
      ['loops', 30],
      ['functions', 45],
    ]);
  });

  test('changes the skill', async () => {
    await choosing(['Loops', 'Change Skill', 'Variables'], undefined, () => editSessions(services));
    assert.deepEqual(sessions(), [
      ['variables-and-data-types', 30],
      ['functions', 45],
    ]);
  });

  test('changes the day', async () => {
    await choosing(['Loops', 'Change Day', 'Today'], undefined, () => editSessions(services));
    assert.equal(
      liveSessions(services.store.progress).at(-1)?.startedAt,
      '2027-03-01T11:30:00.000Z',
    );
  });

  test('deletes, and undo brings it back', async () => {
    await choosing(['Loops', 'Delete'], undefined, () => editSessions(services));
    assert.deepEqual(sessions(), [['functions', 45]]);
    await services.store.undo();
    assert.deepEqual(sessions(), [
      ['loops', 30],
      ['functions', 45],
    ]);
  });

  for (const answers of [[], ['Loops'], ['Loops', 'Change Length'], ['Loops', 'Change Skill']]) {
    test(`ends quietly when dismissed after ${answers.join(', ') || 'nothing'}`, async () => {
      const before = services.store.progress;
      await choosing(answers, undefined, () => editSessions(services));
      assert.equal(services.store.progress, before);
    });
  }
});

function log(progress: Parameters<typeof logSession>[0], skillId: string, startedAt: string) {
  return logSession(progress, { skillId, startedAt, minutes: 30 }, NOW);
}

/** Answers pickers by the part of a label, in turn, and input boxes with `text`; the rest is dismissed. */
function choosing<T>(
  labels: readonly string[],
  text: string | undefined,
  work: () => Thenable<T>,
): Promise<T> {
  const left = [...labels];
  const pick = (items: readonly vscode.QuickPickItem[]) => {
    const label = left.shift();
    const isPicked = (item: vscode.QuickPickItem) =>
      label !== undefined && item.label.includes(label);
    return Promise.resolve(items.find(isPicked));
  };
  return replacing(vscode.window, 'showQuickPick', pick, () =>
    replacing(vscode.window, 'showInputBox', () => Promise.resolve(text), work),
  );
}
