import * as vscode from 'vscode';
import { CommandId, SETTINGS_SECTION } from '../contributions';
import type { PageContext, StateMessage } from '../protocol/page';
import type { PageMessage } from '../protocol/readMessage';
import { openProject } from './openProject';
import type { PanelServices } from './panelServices';

export interface PageOptions {
  readonly viewType: string;
  /** The bundle in `dist/`. */
  readonly script: string;
  /** The page's own styles in `media/`, beside the shared ones. */
  readonly style: string;
  /** The roadmap changed: reads its texts again before the page is refreshed. */
  readonly reload?: () => Promise<void>;
  /** The page is ready, or something it shows may have changed. */
  readonly refresh: () => void;
  readonly receive: (message: unknown) => void;
}

/**
 * One webview panel, opened at most once. It is told to refresh when progress, settings or folders
 * change; hidden pages are dropped by VS Code and ask again when they are back.
 */
export class WebviewPage implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly services: PanelServices,
    private readonly options: PageOptions,
  ) {
    this.subscriptions = vscode.Disposable.from(
      services.store.onDidChangeProgress(() => {
        this.refresh();
      }),
      services.checkResults.onDidChangeResults(() => {
        this.refresh();
      }),
      services.roadmaps.onDidChangeRoadmap(async () => {
        await this.options.reload?.();
        this.refresh();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.refresh();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTINGS_SECTION)) {
          this.refresh();
        }
      }),
    );
  }

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  show(title: string): void {
    if (this.panel !== undefined) {
      this.panel.title = title;
      this.panel.reveal();
      this.refresh();
      return;
    }
    const { viewType } = this.options;
    this.adopt(vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active), title);
  }

  /** Takes over a panel, new or restored after a reload. */
  adopt(panel: vscode.WebviewPanel, title: string): void {
    this.panel?.dispose();
    this.panel = panel;
    const { extensionUri } = this.services.files;
    panel.title = title;
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'roadmap.svg');
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: ['dist', 'media'].map((name) => vscode.Uri.joinPath(extensionUri, name)),
    };
    // Both listeners end with the panel.
    panel.webview.onDidReceiveMessage(this.options.receive);
    panel.onDidDispose(() => {
      if (this.panel === panel) {
        this.panel = undefined;
      }
    });
    panel.webview.html = pageHtml(panel.webview, extensionUri, this.options);
  }

  post(message: StateMessage<unknown, unknown>): void {
    // Resolves to false for a hidden page, which asks again when it is shown.
    void this.panel?.webview.postMessage(message);
  }

  context(): PageContext {
    return pageContext(this.services);
  }

  /** Runs a command for the page; it reports its own failures, so only what it missed is logged. */
  run(commandId: string, ...args: unknown[]): void {
    vscode.commands.executeCommand(commandId, ...args).then(undefined, (error: unknown) => {
      this.services.log.error(`${this.options.viewType}: ${commandId} failed: ${String(error)}`);
    });
  }

  /** Does what both pages can ask for. */
  handle(message: PageMessage): void {
    switch (message.type) {
      case 'ready':
        this.refresh();
        return;
      case 'openFolder':
        this.run('vscode.openFolder');
        return;
      case 'openSkill':
        this.run(CommandId.openSkill, message.skillId);
        return;
      case 'scaffoldStarter':
        this.run(CommandId.scaffoldStarter, { starterId: message.starterId });
        return;
      case 'openProject':
        void openProject(this.services, message.starterId);
        return;
    }
  }

  logForeign(): void {
    this.services.log.warn(`${this.options.viewType}: ignored a message it does not know.`);
  }

  dispose(): void {
    this.panel?.dispose();
    this.subscriptions.dispose();
  }

  private refresh(): void {
    if (this.panel !== undefined) {
      this.options.refresh();
    }
  }
}

/** What every page is told about this window. */
export function pageContext({ store }: Pick<PanelServices, 'store'>): PageContext {
  const settings = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  return {
    isReadOnly: store.isReadOnly,
    isFolderOpen: (vscode.workspace.workspaceFolders ?? []).length > 0,
    showsTimeEstimates: settings.get<unknown>('showTimeEstimates') !== false,
  };
}

function pageHtml(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  { script, style }: PageOptions,
): string {
  const address = (...path: string[]) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = crypto.randomUUID();
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Backend Roadmap</title>
  <link rel="stylesheet" href="${address('media', 'page.css')}">
  <link rel="stylesheet" href="${address('media', style)}">
</head>
<body>
  <div id="root"></div>
  <script nonce="${nonce}" src="${address('dist', script)}"></script>
</body>
</html>`;
}
