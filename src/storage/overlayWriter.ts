import * as vscode from 'vscode';
import { UserError } from '../errors';
import {
  assertSafePaths,
  parentFolders,
  writeFailure,
  writeFiles,
  type ProjectFile,
  type ProjectFileSystem,
  type WriteOptions,
} from './projectWriter';

/**
 * Adds files to a project that is there, all of them or none. Throws a UserError that names every
 * file that exists already; nothing that was there before is ever touched. Resolves to false when
 * cancelled.
 */
export async function addToProject(
  fileSystem: ProjectFileSystem,
  folder: vscode.Uri,
  files: readonly ProjectFile[],
  options: WriteOptions & { readonly starterId: string },
): Promise<boolean> {
  assertSafePaths(files);
  const taken = await takenNames(fileSystem, folder, files);
  if (taken.length > 0) {
    throw new UserError(
      vscode.l10n.t(
        "'{0}' has these already, so nothing was added: {1}. Move or rename them, then run the command again.",
        folderName(folder),
        taken.join(', '),
      ),
    );
  }
  // Inside of the project: a folder beside it may be on another disk, or not ours to write in.
  const unfinished = vscode.Uri.joinPath(
    folder,
    `.${options.starterId}.unfinished-${crypto.randomUUID().slice(0, 8)}`,
  );
  try {
    const isComplete = await writeFiles(fileSystem, unfinished, files, options);
    if (isComplete) {
      await moveAll(fileSystem, { from: unfinished, to: folder }, files);
    }
    return isComplete;
  } catch (error) {
    throw writeFailure(error, folderName(folder));
  } finally {
    await remove(fileSystem, unfinished, { recursive: true });
  }
}

/** Files that exist, and files that stand where a folder is needed. */
async function takenNames(
  fileSystem: ProjectFileSystem,
  folder: vscode.Uri,
  files: readonly ProjectFile[],
): Promise<string[]> {
  const typeOf = (path: string) => fileType(fileSystem, vscode.Uri.joinPath(folder, path));
  const folders = [...new Set(files.flatMap(({ path }) => parentFolders(path)))];
  const blocking = await Promise.all(
    folders.map(async (path) => {
      const type = await typeOf(path);
      return type !== undefined && (type & vscode.FileType.Directory) === 0 ? [path] : [];
    }),
  );
  const existing = await Promise.all(
    files.map(async ({ path }) => ((await typeOf(path)) === undefined ? [] : [path])),
  );
  return [...blocking.flat(), ...existing.flat()];
}

async function fileType(
  fileSystem: ProjectFileSystem,
  uri: vscode.Uri,
): Promise<vscode.FileType | undefined> {
  try {
    return (await fileSystem.stat(uri)).type;
  } catch (error) {
    if (
      error instanceof vscode.FileSystemError &&
      ['FileNotFound', 'FileNotADirectory'].includes(error.code)
    ) {
      return undefined;
    }
    throw error;
  }
}

/** In the order of `files`; when one cannot be moved, those before it are taken away again. */
async function moveAll(
  fileSystem: ProjectFileSystem,
  { from, to }: { from: vscode.Uri; to: vscode.Uri },
  files: readonly ProjectFile[],
): Promise<void> {
  const added: vscode.Uri[] = [];
  try {
    for (const parent of new Set(files.flatMap(({ path }) => parentFolders(path)))) {
      const uri = vscode.Uri.joinPath(to, parent);
      if ((await fileType(fileSystem, uri)) === undefined) {
        await fileSystem.createDirectory(uri);
        added.push(uri);
      }
    }
    for (const { path } of files) {
      const uri = vscode.Uri.joinPath(to, path);
      await fileSystem.rename(vscode.Uri.joinPath(from, path), uri, { overwrite: false });
      added.push(uri);
    }
  } catch (error) {
    for (const uri of added.reverse()) {
      await remove(fileSystem, uri, { recursive: false });
    }
    throw error;
  }
}

/** What failed first is what the learner must hear, not that tidying up failed as well. */
async function remove(
  fileSystem: ProjectFileSystem,
  uri: vscode.Uri,
  { recursive }: { recursive: boolean },
): Promise<void> {
  try {
    await fileSystem.delete(uri, { recursive, useTrash: false });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) {
      throw error;
    }
  }
}

function folderName(folder: vscode.Uri): string {
  return folder.path.slice(folder.path.lastIndexOf('/') + 1);
}
