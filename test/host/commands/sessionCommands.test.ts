import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  logTime,
  startStudySession,
  stopStudySession,
} from '../../../src/commands/sessionCommands';
import { CommandId } from '../../../src/contributions';
import { liveSessions, runningSession } from '../../../src/progress/sessions';
import { setStatus } from '../../../src/progress/transitions';
import type { PanelServices } from '../../../src/views/panelServices';
import { commandsDuring, messagesDuring, replacing } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

const LOOPS = 'loops';
const FUNCTIONS = 'functions';

suite('commands of study sessions', () => {
  let services: PanelServices;
  let now: Date;

  setup(() => {
    now = NOW;
    services = aServices({ now: () => now });
  });
  teardown(() => {
    services.store.dispose();
  });

  const pass = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  const running = () => runningSession(services.store.progress)?.skillId;
  const sessions = () =>
    liveSessions(services.store.progress).map(({ skillId, minutes }) => [skillId, minutes]);
  const statusOf = (skillId: string) => services.store.progress.skills[skillId]?.status?.value;
  const start = (skillId: unknown) => startStudySession(services, skillId);
  const stop = () => stopStudySession(services);

  test('start and stop count the minutes between them', async () => {
    await start(LOOPS);
    assert.equal(running(), LOOPS);
    pass(47);
    await stop();
    assert.equal(running(), undefined);
    assert.deepEqual(sessions(), [[LOOPS, 47]]);
  });

  test('starting puts a skill to do in progress, and undo takes only that back', async () => {
    await start(LOOPS);
    assert.equal(statusOf(LOOPS), 'inProgress');
    assert.match((await services.store.undo()) ?? '', /Loops: In Progress/);
    assert.notEqual(statusOf(LOOPS), 'inProgress');
    assert.equal(running(), LOOPS);
  });

  test('starting leaves a done skill done', async () => {
    await services.store.update((progress) => setStatus(progress, LOOPS, 'done', NOW));
    await start(LOOPS);
    assert.equal(statusOf(LOOPS), 'done');
    assert.equal(services.store.canUndo, false);
  });

  test('starting another skill stops the first, and says so', async () => {
    await start(LOOPS);
    pass(20);
    const messages = await messagesDuring(() => start(FUNCTIONS));
    assert.deepEqual(messages, ["Stopped 'Loops' after 20 min. Studying 'Functions' now."]);
    assert.equal(running(), FUNCTIONS);
    assert.deepEqual(sessions(), [[LOOPS, 20]]);
  });

  test('starting the skill that runs says since when, and offers to stop', async () => {
    await start(LOOPS);
    pass(20);
    const commands = await commandsDuring(async () => {
      const messages = await messagesDuring(() => start(LOOPS), 'Stop');
      assert.equal(messages.length, 1);
      assert.match(messages[0] ?? '', /studying 'Loops' already, since \d/);
    });
    assert.deepEqual(commands, [[CommandId.stopSession]]);
    assert.equal(running(), LOOPS);
  });

  test('starting without a skill offers those in progress, then the next one', async () => {
    await services.store.update((progress) => setStatus(progress, LOOPS, 'inProgress', NOW));
    const labels = await labelsOffered(() => start(undefined));
    assert.deepEqual(labels.slice(0, 2), ['Loops', 'What backend developers do']);
    assert.equal(labels.length, 85);
    assert.equal(running(), undefined);
  });

  test('starting refuses a skill there is not', async () => {
    await assert.rejects(start('no-such-skill'), /no skill 'no-such-skill'/);
  });

  test('stopping when nothing runs changes nothing', async () => {
    const before = services.store.progress;
    await stop();
    assert.equal(services.store.progress, before);
  });

  test('stopping is no step of undo: the time that was studied stays', async () => {
    await start(LOOPS);
    pass(30);
    await stop();
    await services.store.undo();
    assert.deepEqual(sessions(), [[LOOPS, 30]]);
  });

  test('stopping after more than twelve hours asks how much of it was study', async () => {
    await start(LOOPS);
    pass(13 * 60);
    await answering('1h 30m', stop);
    assert.deepEqual(sessions(), [[LOOPS, 90]]);
  });

  test('a very long session runs on when the question is dismissed', async () => {
    await start(LOOPS);
    pass(13 * 60);
    await answering(undefined, stop);
    assert.equal(running(), LOOPS);
    assert.deepEqual(sessions(), []);
  });

  test('a very long session is not cut by starting another skill without an answer', async () => {
    await start(LOOPS);
    pass(13 * 60);
    await answering(undefined, () => start(FUNCTIONS));
    assert.equal(running(), LOOPS);
  });

  test('logged time is a session that ends now', async () => {
    await logTime(services, LOOPS, 45);
    const [session] = liveSessions(services.store.progress);
    assert.equal(session?.startedAt, '2027-03-01T11:15:00.000Z');
    assert.deepEqual(sessions(), [[LOOPS, 45]]);
  });

  test('logged time counts in full beside what was logged before', async () => {
    await logTime(services, LOOPS, 45);
    await logTime(services, FUNCTIONS, 30);
    assert.deepEqual(sessions(), [
      [FUNCTIONS, 30],
      [LOOPS, 45],
    ]);
  });

  test('logging asks for skill, time and day', async () => {
    await answering('1.5 h', () =>
      replacing(vscode.window, 'showQuickPick', pickingInTurn('Functions', 'Yesterday'), () =>
        logTime(services, undefined, undefined),
      ),
    );
    const [session] = liveSessions(services.store.progress);
    assert.deepEqual([session?.skillId, session?.minutes], [FUNCTIONS, 90]);
    assert.equal(localHour(session?.startedAt), '2027-2-28 16:30');
  });

  for (const minutes of [0, -5, 1441, NaN, '30', null, {}]) {
    test(`logging refuses ${JSON.stringify(minutes)} minutes`, async () => {
      await assert.rejects(logTime(services, LOOPS, minutes), /from 1 minute to 24 hours/);
      assert.deepEqual(sessions(), []);
    });
  }

  test('logging takes no text that is no time', async () => {
    const faults = await faultsOf(['', 'soon', '0', '25h'], () =>
      logTime(services, LOOPS, undefined),
    );
    assert.ok(faults.every((fault) => /from 1 minute to 24 hours/.test(fault)));
    assert.deepEqual(sessions(), []);
  });
});

/** Answers the input boxes of `work`; undefined is Escape. */
function answering<T>(text: string | undefined, work: () => Thenable<T>): Promise<T> {
  return replacing(vscode.window, 'showInputBox', () => Promise.resolve(text), work);
}

/** What the input box of `work` says to each text. */
async function faultsOf(
  texts: readonly string[],
  work: () => Thenable<unknown>,
): Promise<string[]> {
  const faults: string[] = [];
  const ask = async (options: vscode.InputBoxOptions) => {
    for (const text of texts) {
      const fault = await options.validateInput?.(text);
      faults.push(typeof fault === 'string' ? fault : '');
    }
  };
  await replacing(vscode.window, 'showInputBox', ask, work);
  return faults;
}

async function labelsOffered(work: () => Thenable<unknown>): Promise<string[]> {
  let labels: string[] = [];
  const dismiss = (items: readonly vscode.QuickPickItem[]) => {
    labels = items.map(({ label }) => label);
    return Promise.resolve(undefined);
  };
  await replacing(vscode.window, 'showQuickPick', dismiss, work);
  return labels;
}

/** Answers the first picker with the first label, the second with the second, and so on. */
function pickingInTurn(...labels: string[]) {
  return (items: readonly vscode.QuickPickItem[]) => {
    const label = labels.shift() ?? assert.fail('One more picker than expected.');
    return Promise.resolve(items.find((item) => item.label === label));
  };
}

function localHour(time: string | undefined): string {
  const date = new Date(time ?? '');
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${date.getHours()}:${minutes}`;
}
