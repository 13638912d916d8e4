import * as vscode from 'vscode';

type Own = <T extends vscode.Disposable>(disposable: T) => T;

const SCHEME = 'backend-roadmap-page';

const pagesOf = new WeakMap<Own, ReadingPages>();

/**
 * Shows Markdown as a page to read, which is no file of the learner's. A page of the same name is
 * replaced. `own` disposes what is registered when the extension ends.
 */
export async function showReadingPage(own: Own, name: string, markdown: string): Promise<void> {
  let pages = pagesOf.get(own);
  if (pages === undefined) {
    pages = own(new ReadingPages());
    pagesOf.set(own, pages);
  }
  await vscode.commands.executeCommand('markdown.showPreview', pages.put(name, markdown));
}

class ReadingPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly texts = new Map<string, string>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(
    SCHEME,
    this,
  );

  put(name: string, markdown: string): vscode.Uri {
    const page = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md` });
    this.texts.set(page.path, markdown);
    this.changed.fire(page);
    return page;
  }

  provideTextDocumentContent(page: vscode.Uri): string {
    return this.texts.get(page.path) ?? '';
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
