import assert from 'node:assert/strict';
import type { BackendRoadmapApi } from '../../../src/api';
import { CommandId } from '../../../src/contributions';
import type { Plan } from '../../../src/progress/progress';
import {
  acceptingInputs,
  dismissingInputs,
  leavesProgressAsItWas,
  messagesDuring,
  ourApi,
  picking,
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

  for (const command of [
    CommandId.chooseStack,
    CommandId.setWeeklyHours,
    CommandId.setTargetDate,
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
