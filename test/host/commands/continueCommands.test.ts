import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { continueProgress } from '../../../src/commands/continueCommands';
import type { CommandServices } from '../../../src/commands/commandServices';
import { EMPTY_PROGRESS } from '../../../src/progress/progress';
import { setStatus } from '../../../src/progress/transitions';
import type { PortableCopy } from '../../../src/storage/portableCopies';
import { offerToContinue } from '../../../src/views/continueOffer';
import { commandsDuring, messagesDuring, picking, replacing } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

suite('continuing from another copy', () => {
  let done: string[];

  setup(() => {
    done = [];
  });

  function aPortable(...copies: PortableCopy[]) {
    return {
      choices: () => Promise.resolve(copies),
      continueFrom: (key: string) => Promise.resolve(done.push(`continue from ${key}`)),
      startFresh: () => Promise.resolve(done.push('start fresh')),
    } as unknown as NonNullable<Awaited<ReturnType<CommandServices['portable']>>>;
  }

  function servicesWith(...copies: PortableCopy[]): CommandServices {
    const portable = () => Promise.resolve(aPortable(...copies));
    return { ...aServices(), portable } as unknown as CommandServices;
  }

  test('takes the copy it is told', async () => {
    const services = servicesWith(aCopy('portable/a'), aCopy('portable/b'));
    assert.equal(await continueProgress(services, 'portable/b'), true);
    assert.deepEqual(done, ['continue from portable/b']);
  });

  test('offers every copy with what it holds, and starting fresh', async () => {
    const items: vscode.QuickPickItem[] = [];
    const pick = (offered: readonly vscode.QuickPickItem[]) => {
      items.push(...offered);
      return Promise.resolve(undefined);
    };
    const services = servicesWith(aCopy('portable/a'), aCopy('portable/b'));
    const isTaken = await replacing(vscode.window, 'showQuickPick', pick, () =>
      continueProgress(services, undefined),
    );
    assert.equal(isTaken, false);
    assert.equal(items.length, 3);
    assert.match(items[0]?.detail ?? '', /1 of \d+ skills done, last change .*2027.*'orders-api'/);
    assert.deepEqual(done, []);
  });

  test('starts fresh when that is picked', async () => {
    await picking('Start Fresh', () => continueProgress(servicesWith(aCopy('a')), undefined));
    assert.deepEqual(done, ['start fresh']);
  });

  test('asks for a folder where none is open', async () => {
    const portable = () => Promise.resolve(undefined);
    const services = { ...aServices(), portable } as unknown as CommandServices;
    await assert.rejects(continueProgress(services, undefined), /Open a folder first/);
  });

  suite('the offer', () => {
    const { roadmap } = aServices();

    test('names what there is and leads on to the command with the only copy', async () => {
      let messages: string[] = [];
      const commands = await commandsDuring(async () => {
        messages = await messagesDuring(
          () => offerToContinue(roadmap, aPortable(), [aCopy('portable/a')]),
          'Continue Your Progress',
        );
      });
      assert.match(messages[0] ?? '', /1 of \d+ skills done.*'orders-api'.*kept/);
      assert.deepEqual(commands, [['backendRoadmap.continueProgress', 'portable/a']]);
    });

    test('lets the command ask which of several', async () => {
      const copies = [aCopy('portable/a'), aCopy('portable/b')];
      const commands = await commandsDuring(async () => {
        await messagesDuring(
          () => offerToContinue(roadmap, aPortable(), copies),
          'Continue Your Progress',
        );
      });
      assert.deepEqual(commands, [['backendRoadmap.continueProgress', undefined]]);
    });

    test('starts fresh when that is pressed', async () => {
      await messagesDuring(
        () => offerToContinue(roadmap, aPortable(), [aCopy('portable/a')]),
        'Start Fresh',
      );
      assert.deepEqual(done, ['start fresh']);
    });

    test('changes nothing when closed', async () => {
      await messagesDuring(() => offerToContinue(roadmap, aPortable(), [aCopy('portable/a')]));
      assert.deepEqual(done, []);
    });

    test('says nothing without a copy', async () => {
      assert.deepEqual(await messagesDuring(() => offerToContinue(roadmap, aPortable(), [])), []);
    });
  });
});

function aCopy(key: string): PortableCopy {
  const progress = setStatus(EMPTY_PROGRESS, 'what-backend-developers-do', 'done', NOW);
  const savedAt = NOW.toISOString();
  return {
    key,
    folderName: 'orders-api',
    savedAt,
    progress,
    revision: 1,
    setAside: [],
    isNewer: false,
  };
}
