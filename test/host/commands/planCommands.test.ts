import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BackendRoadmapApi } from '../../../src/api';
import { CommandId } from '../../../src/contributions';
import type { Plan } from '../../../src/progress/progress';
import { currentPlan } from '../../../src/storage/plan';
import {
  acceptingInputs,
  closeAllTabs,
  dismissingInputs,
  leavesProgressAsItWas,
  messagesDuring,
  ourApi,
  picking,
  replacing,
  run,
  withSetting,
} from '../../support/hostWindow';

suite('plan commands', () => {
  leavesProgressAsItWas();
  let api: BackendRoadmapApi;

  setup(async () => {
    api = await ourApi();
  });

  const planned = (part: keyof Plan) => api.getProgress().plan[part]?.value;
  const studyDays = () => currentPlan(api.getProgress(), api.roadmap.hoursPerWeek).studyDays;

  test('chooseStack stores the stack it is given and resolves to it', async () => {
    assert.equal(await run<string>(CommandId.chooseStack, 'go-gin'), 'go-gin');
    assert.equal(planned('stack'), 'go-gin');
  });

  test('chooseStack asks when given none', async () => {
    const stack = await picking('Express', () => run<string>(CommandId.chooseStack));
    assert.equal(stack, 'javascript-express');
    assert.equal(planned('stack'), 'javascript-express');
  });

  test('chooseStack takes the first stack on Enter', async () => {
    assert.equal(await acceptingInputs(run<string>(CommandId.chooseStack)), 'python-fastapi');
  });

  test('chooseStack compares the six side by side on request, and changes nothing', async () => {
    const before = planned('stack');
    const stack = await picking('Compare', () => run<string>(CommandId.chooseStack));
    assert.equal(stack, undefined);
    assert.equal(planned('stack'), before);
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('backend-roadmap-page:/Compare%20Stacks.md'),
    );
    const rows = page.getText().match(/^\| \*\*.*\|$/gm) ?? [];
    assert.equal(rows.length, 6);
    for (const row of rows) {
      assert.equal(row.split(' | ').length, 4, row);
    }
    await closeAllTabs();
  });

  for (const hours of [1, 7.5, 80]) {
    test(`setWeeklyHours stores ${hours} hours`, async () => {
      await run(CommandId.setWeeklyHours, hours);
      assert.equal(planned('hoursPerWeek'), hours);
    });
  }

  test('more hours a week bring the end nearer', async () => {
    await run(CommandId.setWeeklyHours, 5);
    const slow = api.getForecast().finishDate.p50;
    await run(CommandId.setWeeklyHours, 20);
    assert.ok(api.getForecast().finishDate.p50 < slow);
  });

  test('setWeeklyHours offers the hours of the plan', async () => {
    await run(CommandId.setWeeklyHours, 12.5);
    await acceptingInputs(run(CommandId.setWeeklyHours));
    assert.equal(planned('hoursPerWeek'), 12.5);
  });

  test('setTargetDate stores a day, and the forecast says what it takes', async () => {
    await run(CommandId.setTargetDate, '2999-12-31');
    assert.equal(planned('targetDate'), '2999-12-31');
    assert.ok(api.getForecast().hoursPerWeekNeeded);
  });

  test('setTargetDate takes the target away when given an empty text', async () => {
    await run(CommandId.setTargetDate, '2999-12-31');
    await run(CommandId.setTargetDate, '');
    assert.equal(planned('targetDate'), null);
    assert.equal(api.getForecast().hoursPerWeekNeeded, undefined);
  });

  test('setTargetDate offers the target of the plan', async () => {
    await run(CommandId.setTargetDate, '2999-12-31');
    await acceptingInputs(run(CommandId.setTargetDate));
    assert.equal(planned('targetDate'), '2999-12-31');
  });

  test('setStudyDays stores the days in the order of the week, each once', async () => {
    await run(CommandId.setStudyDays, [0, 3, 1, 3]);
    assert.deepEqual(planned('studyDays'), [1, 3, 0]);
  });

  test('setStudyDays takes the choice away when given no day', async () => {
    await withSetting('studyDays', [6], async () => {
      await run(CommandId.setStudyDays, []);
      assert.deepEqual(planned('studyDays'), []);
      assert.equal(studyDays(), undefined);
    });
  });

  test('setStudyDays offers the weekdays from Monday on, with those of the plan ticked', async () => {
    await run(CommandId.setStudyDays, [0, 2]);
    const offered: vscode.QuickPickItem[] = [];
    const pickLast = (items: readonly vscode.QuickPickItem[]) => {
      offered.push(...items);
      return Promise.resolve(items.slice(-2));
    };
    await replacing(vscode.window, 'showQuickPick', pickLast, () => run(CommandId.setStudyDays));
    assert.deepEqual(
      offered.map(({ label, picked }) => [label, picked]),
      [
        ['Monday', false],
        ['Tuesday', true],
        ['Wednesday', false],
        ['Thursday', false],
        ['Friday', false],
        ['Saturday', false],
        ['Sunday', true],
      ],
    );
    assert.deepEqual(planned('studyDays'), [6, 0]);
  });

  test('undo names the study days it takes back', async () => {
    await run(CommandId.setStudyDays, [1, 3]);
    const shown: string[] = [];
    const show = (message: string) => shown.push(message);
    await replacing(vscode.window, 'setStatusBarMessage', show, () => run(CommandId.undo));
    assert.match(shown.join(), /Study days: Mon, Wed/);
  });

  test('without a choice the study days of the settings count, and unusable ones are none', async () => {
    await withSetting('studyDays', [1, 5], () => {
      assert.deepEqual(studyDays(), [1, 5]);
      return Promise.resolve();
    });
    await withSetting('studyDays', [1, 'friday'], () => {
      assert.equal(studyDays(), undefined);
      return Promise.resolve();
    });
  });

  test('study days of the plan win over the settings', async () => {
    await run(CommandId.setStudyDays, [2]);
    await withSetting('studyDays', [1, 5], () => {
      assert.deepEqual(studyDays(), [2]);
      return Promise.resolve();
    });
  });

  for (const command of [
    CommandId.chooseStack,
    CommandId.setWeeklyHours,
    CommandId.setTargetDate,
    CommandId.setStudyDays,
  ]) {
    test(`${command} ends quietly when dismissed`, async () => {
      const before = api.getProgress();
      const messages = await messagesDuring(() => dismissingInputs(run(command)));
      assert.deepEqual(messages, []);
      assert.equal(api.getProgress(), before);
    });
  }

  for (const [command, value] of [
    [CommandId.chooseStack, 'ruby-rails'],
    [CommandId.chooseStack, 'python'],
    [CommandId.chooseStack, 5],
    [CommandId.chooseStack, { stack: 'go-gin' }],
    [CommandId.chooseStack, null],
    [CommandId.setWeeklyHours, 0],
    [CommandId.setWeeklyHours, 81],
    [CommandId.setWeeklyHours, NaN],
    [CommandId.setWeeklyHours, Infinity],
    [CommandId.setWeeklyHours, '10'],
    [CommandId.setWeeklyHours, null],
    [CommandId.setTargetDate, '2027-02-30'],
    [CommandId.setTargetDate, 'tomorrow'],
    [CommandId.setTargetDate, 20270101],
    [CommandId.setTargetDate, { date: '2027-01-01' }],
    [CommandId.setStudyDays, [7]],
    [CommandId.setStudyDays, [-1]],
    [CommandId.setStudyDays, [1.5]],
    [CommandId.setStudyDays, ['monday']],
    [CommandId.setStudyDays, 1],
    [CommandId.setStudyDays, null],
  ] as const) {
    test(`${command} refuses ${typeof value === 'number' ? value : JSON.stringify(value)}`, async () => {
      const before = api.getProgress();
      const messages = await messagesDuring(() => run(command, value));
      assert.equal(messages.length, 1);
      assert.doesNotMatch(messages[0] ?? '', /problem of its own/);
      assert.equal(api.getProgress(), before);
    });
  }

  test('the plan wins over the settings', async () => {
    await run(CommandId.setWeeklyHours, 10);
    const planned = api.getForecast().finishDate;
    await withSetting('hoursPerWeek', 40, () => {
      assert.deepEqual(api.getForecast().finishDate, planned);
      return Promise.resolve();
    });
  });

  test('without a plan the settings count', async () => {
    const byRoadmap = api.getForecast().finishDate.p50;
    await withSetting('hoursPerWeek', 40, () => {
      assert.ok(api.getForecast().finishDate.p50 < byRoadmap);
      return Promise.resolve();
    });
  });

  for (const hours of [0, -3, 'many', null]) {
    test(`a setting of ${JSON.stringify(hours)} hours a week counts as none`, async () => {
      const byRoadmap = api.getForecast().finishDate;
      await withSetting('hoursPerWeek', hours, () => {
        assert.deepEqual(api.getForecast().finishDate, byRoadmap);
        return Promise.resolve();
      });
    });
  }
});
