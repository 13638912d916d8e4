import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame } from 'playwright-core';
import type { DashboardStage } from '../bench/dashboardStage/openStage.mjs';
import type { SceneProgress } from '../bench/dashboardStage/stage';
import { waitUntil } from '../support/workbench';
import { seriousFindings, textOf } from './pages';

const THEMES = [
  'Default Dark Modern',
  'Default Light Modern',
  'Default High Contrast',
  'Default High Contrast Light',
];
const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 360, height: 900 };

suite('the dashboard', () => {
  let stage: DashboardStage;

  suiteSetup(async () => {
    stage = await openStage();
    await stage.show({ kind: 'command', id: 'workbench.action.closeSidebar' });
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed') {
      await screenshot(`failed ${this.currentTest.title}`);
    }
    await stage.page.setViewportSize(WIDE);
  });

  suiteTeardown(() => stage.close());

  async function shows(progress: SceneProgress): Promise<Frame> {
    await stage.show({ kind: 'dashboard', progress });
    const frame = await stage.frame('Your progress');
    // What lies under the first screen is drawn after it was painted.
    await frame.getByRole('heading', { name: 'The way so far, and ahead' }).waitFor();
    return frame;
  }

  async function screenshot(name: string): Promise<void> {
    await stage.page.screenshot({
      path: path.join(repositoryFolder(), 'out/screenshots', `dashboard ${name}.png`),
    });
  }

  const STATES: readonly [SceneProgress, readonly RegExp[]][] = [
    [
      'nothing',
      [
        /Begin “What backend developers do”/,
        /390–780 hours/,
        /After your first study session/,
        /Nothing yet\. When a task of a starter project passes/,
      ],
    ],
    ['oneSession', [/45 min studied/, /You studied in 1 of 1 week\./, /Edit Study Sessions/]],
    ['twoYears', [/of 85 skills done/, /Target date[\s\S]*June 30, 2028/, /Phase 1: .* skills/]],
    ['large', [/of 5,000 skills done/, /Part 20 of a very large roadmap/]],
    ['finished', [/100%/, /Nothing left to do/, /You have finished every skill/]],
  ];
  for (const [progress, texts] of STATES) {
    test(`shows ${progress}, wide and narrow, without scrolling sideways`, async () => {
      const frame = await shows(progress);
      for (const text of texts) {
        assert.match(await textOf(frame), text);
      }
      await screenshot(`${progress} wide`);
      await stage.page.setViewportSize(NARROW);
      await waitUntil('everything fits', () =>
        frame.evaluate(
          () =>
            window.innerWidth < 400 && document.documentElement.scrollWidth <= window.innerWidth,
        ),
      );
      await screenshot(`${progress} narrow`);
    });
  }

  for (const theme of THEMES) {
    test(`has no serious accessibility fault in ${theme}`, async () => {
      await stage.show({ kind: 'setting', name: 'workbench.colorTheme', value: theme });
      const frame = await shows('twoYears');
      for (const summary of await frame.locator('summary').all()) {
        await summary.click();
      }
      await frame.getByRole('region', { name: 'Hours by week' }).waitFor();
      assert.deepEqual(await seriousFindings(frame), []);
      await screenshot(theme);
    });
  }

  test('tells each value of a chart to the keyboard', async () => {
    const frame = await shows('twoYears');
    const chart = frame.getByRole('slider', { name: /^Done over time/ });
    await chart.focus();
    await stage.page.keyboard.press('Home');
    await said(chart, /^[^:]+: \d+ hours done, \d+ of them proven$/);
    await stage.page.keyboard.press('End');
    await said(chart, /^[^:]+: .* hours done in 8 of 10 outcomes, most likely 585$/);

    const weeks = frame.getByRole('slider', { name: /^Hours by week/ });
    await weeks.focus();
    const last = await weeks.getAttribute('aria-valuetext');
    await stage.page.keyboard.press('ArrowLeft');
    await said(weeks, /^Week from February 22, 2027: .*, goal 10 hours$/);
    assert.notEqual(await weeks.getAttribute('aria-valuetext'), last);

    const days = frame.getByRole('slider', { name: /^Study by day/ });
    await days.focus();
    await stage.page.keyboard.press('ArrowLeft');
    await said(days, /^Mon, February 22, 2027: /);
    await stage.page.keyboard.press('ArrowUp');
    await said(days, /^Sun, February 21, 2027: /);
  });

  test('tells the value under the mouse, and the newest again when it leaves', async () => {
    const frame = await shows('twoYears');
    const readout = frame.locator('.burn-up .readout');
    const before = await readout.innerText();
    await frame.getByRole('slider', { name: /^Done over time/ }).hover();
    await waitUntil('another day is told', async () => (await readout.innerText()) !== before);
    await frame.getByRole('heading', { name: 'Your progress' }).hover();
    await waitUntil('today is told again', async () => (await readout.innerText()) === before);
  });

  test('works out other hours a week at once, and goes back', async () => {
    const frame = await shows('nothing');
    const result = frame.locator('.what-if-result');
    const fan = frame.locator('.fan-middle');
    const [before, fanBefore] = [await result.innerText(), await fan.getAttribute('d')];
    await frame.getByRole('spinbutton').fill('30');
    await waitUntil('an earlier finish', async () =>
      /2027, most likely .* 2027, at 30 hours a week/.test(await result.innerText()),
    );
    assert.notEqual(await fan.getAttribute('d'), fanBefore);
    await frame.getByRole('button', { name: 'Back to My Pace' }).click();
    await waitUntil('the pace expected', async () => (await result.innerText()) === before);
  });

  test('offers a step for the time at hand', async () => {
    const frame = await shows('nothing');
    await frame.getByRole('radio', { name: '15 min' }).check();
    await frame.getByRole('heading', { name: /^Read what/ }).waitFor();
    await frame.getByRole('radio', { name: '1 hr' }).check();
    await frame.getByRole('heading', { name: /^Begin the project/ }).waitFor();
  });

  test('shows no estimate and no goal when they are switched off', async () => {
    const name = 'backendRoadmap.showTimeEstimates';
    await stage.show({ kind: 'setting', name, value: false });
    const frame = await shows('twoYears');
    const text = await textOf(frame);
    assert.doesNotMatch(text, /hours left|Target date|Finish\n|goal|What if|of 10 outcomes/i);
    assert.match(text, /Weeks[\s\S]*Study days/);
    await screenshot('without estimates');
    await stage.show({ kind: 'setting', name, value: undefined });
  });
});

async function said(
  chart: { getAttribute(name: string): Promise<string | null> },
  wanted: RegExp,
): Promise<void> {
  await waitUntil(`it says ${String(wanted)}`, async () =>
    wanted.test((await chart.getAttribute('aria-valuetext')) ?? ''),
  );
}

function repositoryFolder(): string {
  return process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();
}

/** Imported at run time: this file is bundled, and the stage finds its own files by its address. */
async function openStage(): Promise<DashboardStage> {
  const file = path.join(repositoryFolder(), 'test/bench/dashboardStage/openStage.mjs');
  const module = (await import(
    pathToFileURL(file).href
  )) as typeof import('../bench/dashboardStage/openStage.mjs');
  return module.openStage();
}
