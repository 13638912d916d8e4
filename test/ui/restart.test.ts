import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Workbench, waitUntil } from '../support/workbench';

suite('the whole editor stopped and started again', () => {
  let folder: string;

  suiteSetup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'restart-'));
  });

  suiteTeardown(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('finds the progress of the last time', async () => {
    const options = {
      workspaceFolder: path.join(folder, 'work'),
      profileFolder: path.join(folder, 'profile'),
      userDataFolder: path.join(folder, 'data'),
      // Workspace state belongs to the origin, port included.
      port: await freePort(),
    };
    mkdirSync(options.workspaceFolder);

    const first = await Workbench.open(options);
    await first.openView();
    await first.tickCheckbox('1.3 Variables and data types');
    await first.statusBarItem('Phase 1 · 1% done');
    await waitUntil('the browser has written it', () => storesDoneSkill(first));
    await first.close();

    const second = await Workbench.open(options);
    try {
      await second.openView();
      await waitUntil('the tick of the last time', async () =>
        (await second.treeRows()).some(
          ({ label, isChecked }) => label.startsWith('1.3 ') && isChecked === true,
        ),
      );
      assert.ok(await second.statusBarItem('Phase 1 · 1% done'));
    } finally {
      await second.close();
    }
  });
});

/** Whether workspace state, which a browser host keeps in IndexedDB, holds the tick. */
function storesDoneSkill(workbench: Workbench): Promise<boolean> {
  return workbench.page.evaluate(async () => {
    const request = <T>(made: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        made.onsuccess = () => {
          resolve(made.result);
        };
        made.onerror = () => {
          reject(new Error(String(made.error)));
        };
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await request(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const values = await request(database.transaction(store).objectStore(store).getAll());
        if (JSON.stringify(values).includes('variables-and-data-types')) {
          return true;
        }
      }
      database.close();
    }
    return false;
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}
