import roadmap from 'built-in-roadmap';
import assert from 'node:assert/strict';
import { CommandId } from '../../../src/contributions';
import { ProgressStore } from '../../../src/storage/progressStore';
import { tellAboutStoredProgress } from '../../../src/views/storedProgressNotice';
import { commandsDuring, messagesDuring } from '../../support/hostWindow';
import { InMemoryMemento, unmigratable } from '../../support/inMemoryMemento';
import { aServices, recordedLog, type RecordedLog } from '../services';

suite('notice about stored progress', () => {
  async function noticeAbout(stored: unknown) {
    const log = recordedLog();
    const { messages } = await noticeOf(aStoreOf(stored), log);
    return { messages, warnings: log.warnings };
  }

  async function noticeOf(store: ProgressStore, log: RecordedLog, press?: string) {
    const messages = await messagesDuring(() => {
      tellAboutStoredProgress(aServices({ store, log: log.channel }));
      return Promise.resolve();
    }, press);
    return { messages };
  }

  function aStoreOf(stored: unknown): ProgressStore {
    return new ProgressStore(new InMemoryMemento({ [`progress/${roadmap.id}`]: stored }), roadmap);
  }

  test('says that newer progress is only shown', async () => {
    const { messages } = await noticeAbout({ version: 2 });
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /newer version/);
  });

  test('says how much could not be read, and names each in the log', async () => {
    const { messages, warnings } = await noticeAbout({
      version: 1,
      skills: { loops: 'done', arrays: 'todo' },
    });
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /\(2\).*set aside, not deleted/);
    assert.deepEqual(
      warnings.map((warning) => /'(.*)'/.exec(warning)?.[1]),
      ['/skills/loops', '/skills/arrays'],
    );
  });

  test('says that progress which could not be brought up to date is untouched', async () => {
    const log = recordedLog();
    const { messages } = await noticeOf(new ProgressStore(unmigratable(), roadmap), log);
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /older version.*untouched/);
    assert.match(log.warnings.join(), /data version 0/);
  });

  for (const [what, store, button, command] of [
    [
      'restoring a backup',
      () => aStoreOf({ version: 1, skills: 5 }),
      'Restore from Backup…',
      CommandId.restoreBackup,
    ],
    ['the log', () => aStoreOf({ version: 1, skills: 5 }), 'Show Log', CommandId.showLog],
    ['the extension', () => aStoreOf({ version: 2 }), 'Show Extension', 'extension.open'],
  ] as const) {
    test(`leads on to ${what}`, async () => {
      const commands = await commandsDuring(async () => {
        await noticeOf(store(), recordedLog(), button);
      });
      assert.equal(commands[0]?.[0], command);
    });
  }

  test('says nothing about progress that can be read', async () => {
    const { messages, warnings } = await noticeAbout({ version: 1, skills: {} });
    assert.deepEqual([messages, warnings], [[], []]);
  });
});
