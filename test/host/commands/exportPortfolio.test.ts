import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as vscode from 'vscode';
import { exportPortfolio } from '../../../src/commands/exportPortfolioCommand';
import type { CommandServices } from '../../../src/commands/commandServices';
import { CommandId } from '../../../src/contributions';
import { taskKey } from '../../../src/progress/progress';
import { recordPassed, recordScaffold } from '../../../src/progress/transitions';
import {
  closeAllTabs,
  messagesDuring,
  openFolder,
  ourApi,
  replacing,
  run,
} from '../../support/hostWindow';
import { aServices, NOW } from '../services';

const STARTER = 'p3-network-lab';
const SKILL = 'dns';
const AT = NOW.toISOString();

suite('Export Portfolio', () => {
  const folder = () => vscode.Uri.joinPath(openFolder(), 'portfolio export');
  const target = () => vscode.Uri.joinPath(folder(), 'portfolio.md');
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder(), ...name.split('/')),
      new TextEncoder().encode(text),
    );
  const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(target()));

  suiteSetup(ourApi);
  setup(async () => {
    await write('lab/answers.yaml', 'names: {}\n');
    const task = { n: 3, file: 'answers.yaml' };
    await write('lab/starter.json', JSON.stringify({ id: STARTER, tasks: [task] }));
  });
  teardown(async () => {
    await closeAllTabs();
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  /** A learner who proved one skill in a project of theirs. */
  async function services(): Promise<CommandServices> {
    const made = aServices();
    const lab = vscode.Uri.joinPath(folder(), 'lab');
    await made.store.update((progress) =>
      recordPassed(
        recordScaffold(progress, lab.toString(), { starterId: STARTER, stack: 'any', at: AT }),
        [SKILL],
        taskKey(STARTER, 'any', 3),
        { at: AT },
      ),
    );
    return made as unknown as CommandServices;
  }

  test('says so while nothing is proven, and writes nothing', async () => {
    const messages = await messagesDuring(async () => {
      await run(CommandId.exportPortfolio, target());
    });
    assert.match(messages.join(), /No skill is proven yet.*Check My Work/);
    await assert.rejects(async () => read());
  });

  test('writes what is proven, with the file and the commit, and opens it', async () => {
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'https://kim:secret@github.com/kim/lab.git');
    git('add', '--all');
    git(
      '-c',
      'user.name=Kim',
      '-c',
      'user.email=kim@mail.example',
      'commit',
      '--quiet',
      '-m',
      'Lab',
    );
    const commit = git('rev-parse', 'HEAD').trim();
    await exportPortfolio(await services(), target());
    const text = await read();
    assert.match(text, /### Network detective\n/);
    assert.match(text, /- Code: <https:\/\/github\.com\/kim\/lab>\n/);
    assert.ok(
      text.includes(`in \`answers.yaml\`, last changed in commit \`${commit.slice(0, 8)}\``),
    );
    assert.doesNotMatch(text, /secret|\/blob\//);
    assert.match(text, /- DNS.*: Network detective\n/i);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), target().toString());
  });

  test('replaces a file only when told so', async () => {
    await write('portfolio.md', 'My own words');
    const answer = async (choice: string | undefined) => {
      const show = () => Promise.resolve(choice);
      await replacing(vscode.window, 'showWarningMessage', show as never, async () => {
        await exportPortfolio(await services(), target());
      });
    };
    await answer(undefined);
    assert.equal(await read(), 'My own words');
    await answer('Replace');
    assert.match(await read(), /, passed on [^\n]+ in `answers\.yaml`\n/);
  });

  function git(...args: readonly string[]): string {
    const cwd = vscode.Uri.joinPath(folder(), 'lab').fsPath;
    const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout;
  }
});
