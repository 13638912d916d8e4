import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BackendRoadmapApi } from '../../../src/api';
import { CommandId, EXTENSION_ID, ViewId } from '../../../src/contributions';
import { allSkills, findSkill } from '../../../src/roadmap/roadmap';
import {
  acceptingInputs,
  closeAllTabs,
  dismissingInputs,
  leavesProgressAsItWas,
  messagesDuring,
  ourApi,
  panelTabs,
  run,
  waitUntil,
} from '../../support/hostWindow';

suite('navigation commands', () => {
  leavesProgressAsItWas();
  let api: BackendRoadmapApi;

  setup(async () => {
    api = await ourApi();
  });
  teardown(closeAllTabs);

  const titleOf = (skillId: string | undefined) =>
    findSkill(api.roadmap, skillId ?? '')?.title ?? assert.fail();
  const skillTabs = () => panelTabs(ViewId.skill).map(({ label }) => label);
  const dashboardTabs = () => panelTabs(ViewId.dashboard);

  test('openSkill opens the page of the skill', async () => {
    await run(CommandId.openSkill, 'loops');
    await waitUntil('the page is open', () => skillTabs().includes(titleOf('loops')));
  });

  test('openSkill shows another skill in the same page', async () => {
    await run(CommandId.openSkill, 'loops');
    await waitUntil('the page is open', () => skillTabs().length === 1);
    await run(CommandId.openSkill, 'functions');
    await waitUntil('its title follows', () => skillTabs().includes(titleOf('functions')));
    assert.equal(skillTabs().length, 1);
  });

  test('openSkill opens a page again that was closed', async () => {
    await run(CommandId.openSkill, 'loops');
    await waitUntil('the page is open', () => skillTabs().length === 1);
    await closeAllTabs();
    await waitUntil('the page is closed', () => skillTabs().length === 0);
    await run(CommandId.openSkill, 'loops');
    await waitUntil('the page is open', () => skillTabs().length === 1);
  });

  test('openSkill asks when given none, the next skill first', async () => {
    await acceptingInputs(run(CommandId.openSkill));
    const next = titleOf(api.getSummary().nextSkillId);
    await waitUntil('the page is open', () => skillTabs().includes(next));
  });

  test('openSkill ends quietly when dismissed', async () => {
    const messages = await messagesDuring(() => dismissingInputs(run(CommandId.openSkill)));
    assert.deepEqual(messages, []);
    assert.deepEqual(skillTabs(), []);
  });

  for (const skill of ['no-such-skill', 5, null, {}, '../loops']) {
    test(`openSkill refuses ${JSON.stringify(skill)}`, async () => {
      const messages = await messagesDuring(() => run(CommandId.openSkill, skill));
      assert.equal(messages.length, 1);
      assert.deepEqual(skillTabs(), []);
    });
  }

  test('goToNextSkill opens the next skill and resolves to it', async () => {
    const next = api.getSummary().nextSkillId;
    assert.equal(await run<string>(CommandId.goToNextSkill), next);
    await waitUntil('the page is open', () => skillTabs().includes(titleOf(next)));
  });

  test('goToNextSkill follows progress', async () => {
    const first = await run<string>(CommandId.goToNextSkill);
    await run(CommandId.markDone, first);
    const second = await run<string>(CommandId.goToNextSkill);
    assert.notEqual(second, first);
    assert.equal(second, api.getSummary().nextSkillId);
  });

  test('goToNextSkill says so when every skill is done or skipped', async () => {
    const [first, ...others] = allSkills(api.roadmap).map(({ id }) => id);
    await run(CommandId.markDone, first, [first, ...others]);
    let answer: unknown = 'not yet known';
    const messages = await messagesDuring(async () => {
      answer = await run<unknown>(CommandId.goToNextSkill);
    });
    assert.equal(answer, undefined);
    assert.deepEqual(messages, [
      'No core skill is left: every one is done or skipped. What is still open in the tree is up to you.',
    ]);
  });

  test('openDashboard opens one dashboard, however often it is asked', async () => {
    await run(CommandId.openDashboard);
    await waitUntil('the dashboard is open', () => dashboardTabs().length === 1);
    await run(CommandId.openSkill, 'loops');
    await waitUntil('a page covers it', () => dashboardTabs()[0]?.isActive === false);
    await run(CommandId.openDashboard);
    await waitUntil('the dashboard is in front', () => dashboardTabs()[0]?.isActive === true);
    assert.equal(dashboardTabs().length, 1);
  });

  test('two calls at the same time open one dashboard', async () => {
    await Promise.all([run(CommandId.openDashboard), run(CommandId.openDashboard)]);
    await waitUntil('the dashboard is open', () => dashboardTabs().length > 0);
    assert.equal(dashboardTabs().length, 1);
  });

  test('showLog ends without a message', async () => {
    assert.deepEqual(await messagesDuring(() => run(CommandId.showLog)), []);
  });

  test('showLog shows what was refused', async function () {
    if (vscode.version.startsWith('1.96.')) {
      this.skip(); // The npm host's 1.96 drops the request now and then; the view itself is the same.
    }
    await messagesDuring(() => run(CommandId.openSkill, 'no-such-skill'));
    await run(CommandId.showLog);
    await waitUntil('the log is shown', () =>
      vscode.window.visibleTextEditors.some(
        ({ document }) =>
          document.uri.path.startsWith(EXTENSION_ID) &&
          document.getText().includes('no-such-skill'),
      ),
    );
  });
});
