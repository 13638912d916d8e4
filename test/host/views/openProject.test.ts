import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { taskKey, type Passed } from '../../../src/progress/progress';
import { recordPassed, recordScaffold } from '../../../src/progress/transitions';
import { openEvidence, openProject } from '../../../src/views/openProject';
import { commandsDuring, messagesDuring, openFolder } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

const KEY = taskKey('p1-katas', 'python', 1);
const AT = NOW.toISOString();

suite('opening what the dashboard names', () => {
  const folder = () => vscode.Uri.joinPath(openFolder(), 'my katas ü');
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder(), name),
      new TextEncoder().encode(text),
    );

  suiteSetup(async () => {
    await write('README.md', '# Katas');
    await write('katas/kata_01.py', 'print(1)');
    await write('starter.json', JSON.stringify({ learnerFiles: ['katas/kata_01.py', '../x'] }));
  });
  suiteTeardown(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  /** A learner who made the project and passed its first task. */
  async function services(passed: Partial<Passed> = {}, uri = folder()) {
    const made = aServices();
    await made.store.update((progress) =>
      recordPassed(
        recordScaffold(progress, uri.toString(), {
          starterId: 'p1-katas',
          stack: 'python',
          at: AT,
        }),
        ['loops'],
        KEY,
        { at: AT, ...passed },
      ),
    );
    return made;
  }

  async function opened(work: () => Promise<void>): Promise<string[]> {
    const commands = await commandsDuring(work);
    return commands
      .filter(([id]) => id === 'vscode.open')
      .map(([, uri]) => (uri as vscode.Uri).path.slice(folder().path.length + 1));
  }

  test('opens the README of a project', async () => {
    const made = await services();
    assert.deepEqual(await opened(() => openProject(made, 'p1-katas')), ['README.md']);
  });

  test('opens the file that was kept with the evidence', async () => {
    const made = await services({ file: 'README.md' });
    assert.deepEqual(await opened(() => openEvidence(made, 'loops', KEY)), ['README.md']);
  });

  test('opens the file the learner writes when none was kept, and nothing outside', async () => {
    const made = await services();
    assert.deepEqual(await opened(() => openEvidence(made, 'loops', KEY)), ['katas/kata_01.py']);
  });

  const REFUSED: readonly [string, Partial<Passed>, string, RegExp][] = [
    ['a file outside its project', { file: '../../secret' }, KEY, /does not lie in its project/],
    ['a task that was never passed', {}, taskKey('p1-katas', 'go', 1), /no longer among/],
    ['a task that was taken back', { removed: true, changedAt: AT }, KEY, /no longer among/],
  ];
  for (const [what, passed, key, message] of REFUSED) {
    test(`does not open ${what}, and says so`, async () => {
      const made = await services(passed);
      let files: string[] = [];
      const messages = await messagesDuring(async () => {
        files = await opened(() => openEvidence(made, 'loops', key));
      });
      assert.deepEqual(files, []);
      assert.match(messages.join(), message);
    });
  }

  test('says when the folder is gone', async () => {
    const made = await services({}, vscode.Uri.joinPath(openFolder(), 'not there'));
    const messages = await messagesDuring(() => openProject(made, 'p1-katas'));
    assert.match(messages.join(), /was not found on this computer/);
  });
});
