import roadmap from 'built-in-roadmap';
import assert from 'node:assert/strict';
import { ProgressStore } from '../../../src/storage/progressStore';
import { tellAboutStoredProgress } from '../../../src/views/storedProgressNotice';
import { messagesDuring } from '../../support/hostWindow';
import { InMemoryMemento } from '../../support/inMemoryMemento';
import { aServices, recordedLog } from '../services';

suite('notice about stored progress', () => {
  async function noticeAbout(stored: unknown) {
    const log = recordedLog();
    const memento = new InMemoryMemento({ [`progress/${roadmap.id}`]: stored });
    const store = new ProgressStore(memento, roadmap);
    const messages = await messagesDuring(() => {
      tellAboutStoredProgress(aServices({ store, log: log.channel }));
      return Promise.resolve();
    });
    return { messages, warnings: log.warnings };
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
      ['skills/loops', 'skills/arrays'],
    );
  });

  test('says nothing about progress that can be read', async () => {
    const { messages, warnings } = await noticeAbout({ version: 1, skills: {} });
    assert.deepEqual([messages, warnings], [[], []]);
  });
});
