import * as vscode from 'vscode';

/**
 * The folder on disk that all windows of a workspace share. `storageUri` is not it: to a second
 * window of the same workspace VS Code gives another one, named like the first with `-1` behind it.
 * `storageUri` ends with the workspace's name and the extension's.
 */
export function sharedStorage(storageUri: vscode.Uri): vscode.Uri {
  const segments = storageUri.path.split('/');
  const workspace = segments.at(-2);
  if (workspace === undefined) {
    return storageUri;
  }
  segments[segments.length - 2] = workspace.replace(/(?<=.)-\d+$/, '');
  return storageUri.with({ path: segments.join('/') });
}

/** The folder of one roadmap's progress inside the shared one; an id is words and hyphens. */
export function progressFolder(shared: vscode.Uri, roadmapId: string): vscode.Uri {
  return vscode.Uri.joinPath(shared, 'progress', roadmapId);
}

/** The names of the files in a folder; none when there is no such folder. */
export async function fileNamesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => type === vscode.FileType.File).map(([name]) => name);
  } catch (error) {
    if (isNotFound(error)) {
      return [];
    }
    throw error;
  }
}

export function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

export async function writeJson(file: vscode.Uri, value: unknown): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(value)));
}

/** Throws a SyntaxError when the file holds no JSON, as one does that is half written. */
export async function readJson(file: vscode.Uri): Promise<unknown> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  return JSON.parse(text) as unknown;
}

/** A name nobody else takes. */
export function uniqueName(): string {
  return Math.floor(Math.random() * 2 ** 48)
    .toString(16)
    .padStart(12, '0');
}
