import * as vscode from 'vscode';
import { NOTE_SCHEME } from '../contributions';
import { lazy } from '../lazy';
import type { PanelServices } from './panelServices';

/**
 * Makes each skill's note a file to VS Code, so that it is written in an ordinary editor. How they
 * are read and written is loaded with the first note.
 */
export function registerSkillNotes(
  services: PanelServices,
  own: <T extends vscode.Disposable>(disposable: T) => T,
): void {
  const changed = own(new vscode.EventEmitter<vscode.FileChangeEvent[]>());
  const notes = lazy(async () => {
    const { SkillNotes } = await import('./skillNotes');
    return own(
      new SkillNotes(services, (events) => {
        changed.fire(events);
      }),
    );
  });
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    // Every note that was read is watched: there are few, and all of them are in one place.
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (uri) => (await notes()).stat(uri),
    readFile: async (uri) => (await notes()).readFile(uri),
    writeFile: async (uri, content) => (await notes()).writeFile(uri, content),
    readDirectory: () => [],
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
  own(
    vscode.workspace.registerFileSystemProvider(NOTE_SCHEME, provider, { isCaseSensitive: true }),
  );
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}
