import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { setStatus } from '../../../src/progress/transitions';
import { DashboardPanel } from '../../../src/views/dashboardPanel';
import type { PanelServices } from '../../../src/views/panelServices';
import { SkillPanel } from '../../../src/views/skillPanel';
import { commandsDuring, waitUntil } from '../../support/hostWindow';
import { aServices, NOW, recordedLog, type RecordedLog } from '../services';

const SKILL = 'loops';

const FOREIGN_MESSAGES: readonly unknown[] = [
  undefined,
  null,
  5,
  'ready',
  [],
  {},
  { type: 'constructor' },
  { type: 'run' },
  { type: 'run', action: 'workbench.action.closeWindow' },
  { type: 'run', action: 'toString' },
  { type: 'openSkill' },
  { type: 'openSkill', skillId: '../../etc/passwd' },
  { type: 'openSkill', skillId: { id: SKILL } },
  { type: 'scaffoldStarter', starterId: '__proto__' },
  { type: 'setStatus', skillId: SKILL, status: 'finished' },
  { type: 'setStatus', skillId: 'no-such-skill', status: 'done' },
  { type: 'openLink', url: 'https://example.com' },
];

for (const [name, makePanel] of [
  ['dashboard', (services: PanelServices) => new DashboardPanel(services)],
  ['skill page', (services: PanelServices) => new SkillPanel(services)],
] as const) {
  suite(name, () => {
    let log: RecordedLog;
    let services: PanelServices;
    let ours: DashboardPanel | SkillPanel;
    let page: FakePage;

    setup(async () => {
      log = recordedLog();
      services = aServices({ log: log.channel });
      page = fakePage();
      ours = makePanel(services);
      await ours.deserializeWebviewPanel(page.panel, { skillId: SKILL });
    });
    teardown(() => {
      ours.dispose();
      services.store.dispose();
    });

    test('may load only the built scripts and the media', () => {
      const { localResourceRoots, enableCommandUris } = page.panel.webview.options;
      const names = localResourceRoots?.map(({ path }) => path.split('/').at(-1));
      assert.deepEqual(names, ['dist', 'media']);
      assert.equal(enableCommandUris, undefined);
    });

    test('runs no script without the nonce of the page', () => {
      const { html } = page.panel.webview;
      const nonce = /script-src 'nonce-([^']+)'/.exec(html)?.[1] ?? assert.fail(html);
      assert.match(html, /default-src 'none'/);
      assert.doesNotMatch(html, /unsafe-/);
      for (const [script] of html.matchAll(/<script[^>]*>/g)) {
        assert.ok(script.includes(`nonce="${nonce}"`), script);
      }
    });

    test('answers a page that is ready with the whole state', () => {
      page.send({ type: 'ready' });
      assert.deepEqual(page.postedTypes(), ['state']);
    });

    test('sends the state again when progress changes', async () => {
      await services.store.update((progress) => setStatus(progress, SKILL, 'done', NOW));
      assert.deepEqual(page.postedTypes(), ['state']);
    });

    test('sends nothing to a page that is closed', async () => {
      page.panel.dispose();
      await services.store.update((progress) => setStatus(progress, SKILL, 'done', NOW));
      assert.deepEqual(page.postedTypes(), []);
    });

    for (const message of FOREIGN_MESSAGES) {
      test(`ignores ${message === undefined ? 'nothing' : JSON.stringify(message)} and notes it in the log`, async () => {
        const commands = await commandsDuring(() => {
          page.send(message);
        });
        assert.deepEqual(commands, []);
        assert.deepEqual(page.postedTypes(), []);
        assert.equal(log.warnings.length, 1);
      });
    }

    test('opens a skill by its id', async () => {
      const commands = await commandsDuring(() => {
        page.send({ type: 'openSkill', skillId: SKILL });
      });
      assert.deepEqual(commands, [['backendRoadmap.openSkill', SKILL]]);
    });
  });
}

suite('pages at the same time', () => {
  test('a restored dashboard takes the place of an open one', async () => {
    const dashboard = new DashboardPanel(aServices());
    const [first, second] = [fakePage(), fakePage()];
    await dashboard.deserializeWebviewPanel(first.panel);
    await dashboard.deserializeWebviewPanel(second.panel);
    await waitUntil('the first is closed', () => first.isClosed());
    assert.equal(second.isClosed(), false);
    dashboard.dispose();
  });

  test('a skill page restored without a skill it knows still opens', async () => {
    const skillPanel = new SkillPanel(aServices());
    const page = fakePage();
    await skillPanel.deserializeWebviewPanel(page.panel, { skillId: 'no-such-skill' });
    page.send({ type: 'ready' });
    assert.deepEqual(page.postedTypes(), ['state']);
    skillPanel.dispose();
  });
});

interface FakePage {
  readonly panel: vscode.WebviewPanel;
  readonly send: (message: unknown) => void;
  readonly postedTypes: () => unknown[];
  readonly isClosed: () => boolean;
}

/** A panel without a browser behind it: the test plays the page. */
function fakePage(): FakePage {
  const received = new vscode.EventEmitter<unknown>();
  const disposed = new vscode.EventEmitter<void>();
  const posted: { type: unknown }[] = [];
  let isClosed = false;
  const webview = {
    options: {},
    html: '',
    cspSource: 'https://webview.test',
    asWebviewUri: (uri: vscode.Uri) => uri,
    onDidReceiveMessage: received.event,
    postMessage: (message: { type: unknown }) => {
      posted.push(message);
      return Promise.resolve(true);
    },
  };
  const panel = {
    title: '',
    webview,
    onDidDispose: disposed.event,
    reveal: () => undefined,
    dispose: () => {
      isClosed = true;
      disposed.fire();
    },
  };
  return {
    panel: panel as unknown as vscode.WebviewPanel,
    send: (message) => {
      received.fire(message);
    },
    postedTypes: () => posted.map(({ type }) => type),
    isClosed: () => isClosed,
  };
}
