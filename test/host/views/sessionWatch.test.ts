import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  liveSessions,
  runningSession,
  startSession,
  stopSession,
} from '../../../src/progress/sessions';
import type { PanelServices } from '../../../src/views/panelServices';
import { SessionWatch } from '../../../src/views/sessionWatch';
import { messagesDuring, replacing, withSetting } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

suite('watch over a study session', () => {
  let services: PanelServices;
  let watch: SessionWatch;
  let now: Date;

  setup(async () => {
    now = NOW;
    services = aServices({ now: () => now });
    await services.store.update((progress) => startSession(progress, 'loops', NOW));
    watch = new SessionWatch(services);
  });
  teardown(() => {
    services.store.dispose();
  });

  const pass = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();
  const minutes = () => liveSessions(services.store.progress).map((session) => session.minutes);
  const running = () => runningSession(services.store.progress);
  const study = async (minutes: number) => {
    for (let left = minutes; left > 0; left -= 5) {
      pass(Math.min(left, 5));
      await watch.noteSign();
    }
  };
  /** The learner leaves 32 minutes after the start and is back after 47. */
  const leaveAndReturn = async (press?: string) => {
    await study(32);
    pass(15);
    return messagesDuring(() => watch.noteSign(), press);
  };

  test('keeps when the learner was last seen, for a window that ends without a word', async () => {
    pass(3);
    await watch.noteSign();
    pass(1);
    await watch.keepSeen();
    assert.equal(running()?.seenAt, at(3));
  });

  test('keeps it without a step of undo', async () => {
    pass(3);
    await watch.noteSign();
    await watch.keepSeen();
    assert.equal(services.store.canUndo, false);
  });

  test('writes nothing while there is no new sign', async () => {
    pass(3);
    await watch.noteSign();
    await watch.keepSeen();
    const before = services.store.progress;
    pass(1);
    await watch.keepSeen();
    assert.equal(services.store.progress, before);
  });

  test('pauses after ten minutes without a sign', async () => {
    pass(5);
    await watch.noteSign();
    pass(9);
    assert.equal(watch.awaySince(), undefined);
    pass(1);
    assert.equal(watch.awaySince()?.toISOString(), at(5));
  });

  test('pauses after the minutes of the setting', async () => {
    await withSetting('idleMinutes', 30, async () => {
      pass(29);
      assert.equal(watch.awaySince(), undefined);
      pass(1);
      assert.equal(watch.awaySince()?.toISOString(), at(0));
      await Promise.resolve();
    });
  });

  test('asks nothing after a short pause', async () => {
    await watch.noteSign();
    pass(9);
    assert.deepEqual(await messagesDuring(() => watch.noteSign()), []);
  });

  test('asks on return what to count', async () => {
    const messages = await leaveAndReturn();
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /away from 'Loops' since .*How much of it was study\?/);
  });

  test('loses nothing when the question is dismissed, and the session goes on', async () => {
    await leaveAndReturn();
    assert.deepEqual(minutes(), [32]);
    assert.equal(running()?.startedAt, at(47));
  });

  test('has stored the time up to leaving before the question is answered', async () => {
    await study(32);
    pass(15);
    let whileAsking: number[] = [];
    const ask = () => {
      whileAsking = minutes();
      return Promise.resolve(undefined);
    };
    await replacing(vscode.window, 'showInformationMessage', ask, () => watch.noteSign());
    assert.deepEqual(whileAsking, [32]);
  });

  test('counts all of it when asked to, and undo takes that back', async () => {
    await leaveAndReturn('Count All (47 min)');
    assert.deepEqual(minutes(), [47]);
    await services.store.undo();
    assert.deepEqual(minutes(), [32]);
  });

  test('counts until the learner left when asked to', async () => {
    await leaveAndReturn('Count Until I Left (32 min)');
    assert.deepEqual(minutes(), [32]);
  });

  test('counts what the learner chooses', async () => {
    await replacing(
      vscode.window,
      'showInputBox',
      () => Promise.resolve('40'),
      () => leaveAndReturn('Choose…'),
    );
    assert.deepEqual(minutes(), [40]);
  });

  test('does not offer all of more than twelve hours', async () => {
    pass(13 * 60);
    let buttons: unknown[] = [];
    const ask = (_message: string, ...shown: unknown[]) => {
      buttons = shown;
      return Promise.resolve(undefined);
    };
    await replacing(vscode.window, 'showInformationMessage', ask, () => watch.noteSign());
    assert.deepEqual(buttons, ['Count Until I Left (0 min)', 'Choose…']);
  });

  test('asks once for one absence, in whichever of two windows', async () => {
    const other = new SessionWatch(services);
    await leaveAndReturn();
    assert.deepEqual(await messagesDuring(() => other.noteSign()), []);
    assert.deepEqual(await messagesDuring(() => watch.noteSign()), []);
  });

  test('is not away while another window sees the learner', async () => {
    const other = new SessionWatch(services);
    await watch.noteSign();
    pass(8);
    await other.noteSign();
    await other.keepSeen();
    pass(8);
    assert.equal(watch.awaySince(), undefined);
  });

  suite('over a session found when a window opens', () => {
    const find = (press?: string) => messagesDuring(() => watch.askAboutFoundSession(), press);
    const seen = (time: Date) => `Count Until ${clock(time)} (20 min)`;
    const studyTwentyMinutes = async () => {
      await study(20);
      await watch.keepSeen();
      watch = new SessionWatch(services);
    };

    test('asks what to do with it', async () => {
      const messages = await find();
      assert.equal(messages.length, 1);
      assert.match(messages[0] ?? '', /'Loops' is still running, since/);
    });

    test('asks nothing when none runs', async () => {
      await services.store.update((progress) => stopSession(progress, { now }));
      assert.deepEqual(await find(), []);
    });

    test('goes on after a reload without losing or adding a minute', async () => {
      await studyTwentyMinutes();
      pass(1);
      await find('Continue');
      assert.equal(running()?.startedAt, at(0));
      assert.deepEqual(minutes(), []);
    });

    test('goes on after hours without counting them', async () => {
      await studyTwentyMinutes();
      pass(180);
      await find('Continue');
      assert.deepEqual(minutes(), [20]);
      assert.equal(running()?.startedAt, at(200));
    });

    test('ends when the learner was last seen', async () => {
      await studyTwentyMinutes();
      const lastSeen = now;
      pass(180);
      await find(seen(lastSeen));
      assert.deepEqual(minutes(), [20]);
      assert.equal(running(), undefined);
    });

    test('is discarded, and undo brings its minutes back', async () => {
      await studyTwentyMinutes();
      pass(180);
      await find('Discard');
      assert.deepEqual(minutes(), []);
      assert.equal(running(), undefined);
      await services.store.undo();
      assert.deepEqual(minutes(), [20]);
    });

    test('counts until last seen when the question is closed after a long time', async () => {
      await studyTwentyMinutes();
      pass(180);
      await find();
      assert.deepEqual(minutes(), [20]);
      assert.equal(running(), undefined);
    });

    test('is paused, and asked about once, until the learner decides', async () => {
      await studyTwentyMinutes();
      pass(180);
      let answer: (button: undefined) => void = () => undefined;
      const ask = () =>
        new Promise((resolve) => {
          answer = resolve;
        });
      const messages = await replacing(vscode.window, 'showInformationMessage', ask, async () => {
        const asked = watch.askAboutFoundSession();
        assert.equal(watch.awaySince()?.toISOString(), at(20));
        const more = await messagesDuring(() => watch.noteSign());
        await watch.keepSeen();
        assert.equal(running()?.seenAt, at(20));
        answer(undefined);
        await asked;
        return more;
      });
      assert.deepEqual(messages, []);
    });
  });
});

function clock(time: Date): string {
  const form = new Intl.DateTimeFormat(vscode.env.language, {
    ...(time.toDateString() === new Date(time.getTime() + 180 * 60_000).toDateString()
      ? {}
      : { dateStyle: 'medium' }),
    timeStyle: 'short',
  });
  return form.format(time);
}
