import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COLUMNS } from '../../../src/checks/artefacts/jobSearch/applications';
import { CommandId, ViewId } from '../../../src/contributions';
import { localDay } from '../../../src/progress/calendarDay';
import { recordScaffold } from '../../../src/progress/transitions';
import type { JobDeskHostMessage, JobDeskState } from '../../../src/protocol/jobDesk';
import { JobDeskPanel } from '../../../src/views/jobDeskPanel';
import type { PanelServices } from '../../../src/views/panelServices';
import {
  closeAllTabs,
  commandsDuring,
  openFolder,
  ourApi,
  panelTabs,
  run,
  waitUntil,
} from '../../support/hostWindow';
import { aServices, NOW, recordedLog, type RecordedLog } from '../services';

const HEADER = COLUMNS.join(',');

suite('the job desk', () => {
  const folder = () => vscode.Uri.joinPath(openFolder(), 'job search ü');
  let log: RecordedLog;
  let services: PanelServices;
  let desk: JobDeskPanel;
  let page: FakePage;

  suiteSetup(ourApi);
  setup(async () => {
    await write('starter.json', JSON.stringify({ id: 'p7-job-search' }));
    await write('.gitignore', '*\n');
    await write('goal.yaml', 'applications_per_week: 2\n');
    await write(
      'applications.csv',
      `${HEADER}\nNorthwind,Developer,,found,,,,Ask again,2027-03-02,,\n`,
    );
    await write('reviews/2027-02-22.md', '# Week\n');
    log = recordedLog();
    services = aServices({ log: log.channel });
    desk = new JobDeskPanel(services);
    page = fakePage();
    await desk.deserializeWebviewPanel(page.panel);
  });
  teardown(async () => {
    desk.dispose();
    services.store.dispose();
    await closeAllTabs();
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  const scaffolded = () =>
    services.store.update((progress) =>
      recordScaffold(progress, folder().toString(), {
        starterId: 'p7-job-search',
        stack: 'any',
        at: NOW.toISOString(),
      }),
    );
  const shown = async () => {
    await scaffolded();
    page.send({ type: 'ready' });
    await waitUntil('the desk is shown', () => page.state()?.kind === 'desk');
    const state = page.state();
    return state?.kind === 'desk' ? state : assert.fail();
  };

  test('opens from its command, once', async () => {
    for (let count = 0; count < 2; count += 1) {
      await run(CommandId.openJobDesk, { folder: folder() });
      await waitUntil('one tab', () => panelTabs(ViewId.jobDesk).length === 1);
    }
    assert.deepEqual(
      panelTabs(ViewId.jobDesk).map(({ label }) => label),
      ['Job Desk'],
    );
  });

  test('offers to scaffold the folder where there is none', async () => {
    page.send({ type: 'ready' });
    await waitUntil('it says so', () => page.state()?.kind === 'noDesk');
    const commands = await commandsDuring(() => {
      page.send({ type: 'scaffoldStarter', starterId: 'p7-job-search' });
    });
    assert.deepEqual(commands, [[CommandId.scaffoldStarter, { starterId: 'p7-job-search' }]]);
  });

  test('shows the folder that was scaffolded, as of today', async () => {
    const state = await shown();
    assert.equal(state.today, localDay(NOW));
    assert.deepEqual(
      state.steps.map(({ company, time }) => [company, time]),
      [['Northwind', 'thisWeek']],
    );
    assert.deepEqual([state.week.goal, state.week.lastReview], [2, '2027-02-22']);
    assert.ok(state.isPrivate);
    assert.deepEqual(state.problems, []);
  });

  test('follows a file that changes, broken or mended', async () => {
    await shown();
    await write('applications.csv', `${HEADER}\nNorthwind,Developer,,sent,,,,,,,\n`);
    await waitUntil('it says what is wrong', () => {
      const state = page.state();
      return state?.kind === 'desk' && state.problems[0]?.line === 2;
    });
    const document = await vscode.workspace.openTextDocument(file('applications.csv'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(1).range, 'Lantern,Developer,,found,,,,,,,');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await waitUntil('it shows the other row', () => {
      const state = page.state();
      return state?.kind === 'desk' && state.steps[0]?.company === 'Lantern';
    });
  });

  test('opens files by what they are, and rows by their line', async () => {
    await shown();
    const opened = async (message: unknown) => {
      const commands = await commandsDuring(async () => {
        page.send(message);
        await new Promise(setImmediate);
      });
      return commands.map(([id, uri, options]) => [
        id,
        (uri as vscode.Uri).path.slice(folder().path.length + 1),
        (options as vscode.TextDocumentShowOptions).selection?.start.line,
      ]);
    };
    assert.deepEqual(await opened({ type: 'openFile', file: 'resume' }), [
      ['vscode.open', 'resume/master.md', 0],
    ]);
    assert.deepEqual(await opened({ type: 'openApplication', line: 2 }), [
      ['vscode.open', 'applications.csv', 1],
    ]);
  });

  test('opens nothing for a message it does not know', async () => {
    await shown();
    const commands = await commandsDuring(() => {
      page.send({ type: 'openFile', file: '../secret.txt' });
      page.send({ type: 'openApplication', line: -1 });
      page.send({ type: 'openProblem', index: 7 });
    });
    assert.deepEqual(commands, []);
    assert.equal(log.warnings.length, 2);
  });

  function file(name: string): vscode.Uri {
    return vscode.Uri.joinPath(folder(), ...name.split('/'));
  }

  function write(name: string, text: string): Thenable<void> {
    return vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
  }
});

interface FakePage {
  readonly panel: vscode.WebviewPanel;
  readonly send: (message: unknown) => void;
  readonly state: () => JobDeskState | undefined;
}

/** A panel without a browser behind it: the test plays the page. */
function fakePage(): FakePage {
  const received = new vscode.EventEmitter<unknown>();
  const disposed = new vscode.EventEmitter<void>();
  const posted: JobDeskHostMessage[] = [];
  const webview = {
    options: {},
    html: '',
    cspSource: 'https://webview.test',
    asWebviewUri: (uri: vscode.Uri) => uri,
    onDidReceiveMessage: received.event,
    postMessage: (message: JobDeskHostMessage) => {
      posted.push(message);
      return Promise.resolve(true);
    },
  };
  const panel = {
    title: '',
    webview,
    onDidDispose: disposed.event,
    dispose: () => {
      disposed.fire();
    },
  };
  return {
    panel: panel as unknown as vscode.WebviewPanel,
    send: (message) => {
      received.fire(message);
    },
    state: () => posted.at(-1)?.state,
  };
}
