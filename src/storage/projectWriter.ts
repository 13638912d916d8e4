import * as vscode from 'vscode';
import { UserError } from '../errors';
import { unsafeNameReason, unsafePathReason } from '../scaffold/safePath';

/** The part of `vscode.workspace.fs` that writing needs; tests give one that fails. */
export type ProjectFileSystem = Pick<
  vscode.FileSystem,
  'stat' | 'createDirectory' | 'writeFile' | 'rename' | 'delete'
>;

export interface ProjectFile {
  /** Relative to the new folder, with `/`. */
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

export interface WriteOptions {
  readonly token: vscode.CancellationToken;
  readonly onFileWritten: (writtenCount: number) => void;
}

/**
 * Writes a project into a new folder, all of it or nothing: the files go into a folder of our own
 * beside the target, which is renamed at the end. Resolves to the new folder, or to undefined when
 * cancelled. Throws a UserError when the target exists or cannot be written; nothing that was
 * there before is ever touched.
 */
export async function writeProject(
  fileSystem: ProjectFileSystem,
  target: { parent: vscode.Uri; folderName: string },
  files: readonly ProjectFile[],
  options: WriteOptions,
): Promise<vscode.Uri | undefined> {
  assertSafeName(target.folderName);
  assertSafePaths(files);
  const folder = vscode.Uri.joinPath(target.parent, target.folderName);
  if (await exists(fileSystem, folder)) {
    throw folderExists(target.folderName);
  }
  const unfinished = vscode.Uri.joinPath(
    target.parent,
    `.${target.folderName}.unfinished-${crypto.randomUUID().slice(0, 8)}`,
  );
  try {
    const isComplete = await writeFiles(fileSystem, unfinished, files, options);
    if (!isComplete) {
      await removeOurs(fileSystem, unfinished);
      return undefined;
    }
    await moveIntoPlace(fileSystem, unfinished, folder);
    return folder;
  } catch (error) {
    // What failed first is what the learner must hear, not that tidying up failed as well.
    await removeOurs(fileSystem, unfinished).catch(() => undefined);
    throw writeFailure(error, target.folderName);
  }
}

/** Throws a UserError when the place cannot be looked at. */
export async function exists(
  fileSystem: Pick<vscode.FileSystem, 'stat'>,
  uri: vscode.Uri,
): Promise<boolean> {
  try {
    await fileSystem.stat(uri);
    return true;
  } catch (error) {
    // Below a file there is nothing either.
    if (isFileSystemError(error, 'FileNotFound') || isFileSystemError(error, 'FileNotADirectory')) {
      return false;
    }
    throw writeFailure(error, nameOf(uri));
  }
}

function assertSafeName(name: string): void {
  if (unsafeNameReason(name) !== undefined) {
    throw unsafeName(name);
  }
}

/** Throws a UserError for a path that leaves its folder or cannot be used on every system. */
export function assertSafePaths(files: readonly ProjectFile[]): void {
  const unsafe = files.find(({ path }) => unsafePathReason(path) !== undefined);
  if (unsafe !== undefined) {
    throw unsafeName(unsafe.path);
  }
}

function unsafeName(name: string): UserError {
  return new UserError(
    vscode.l10n.t("'{0}' cannot be used as a name on every system. Choose another name.", name),
  );
}

/** Writes files into a new folder; resolves to whether all were written before it was cancelled. */
export async function writeFiles(
  fileSystem: ProjectFileSystem,
  folder: vscode.Uri,
  files: readonly ProjectFile[],
  { token, onFileWritten }: WriteOptions,
): Promise<boolean> {
  await fileSystem.createDirectory(folder);
  const parents = new Set(files.flatMap(({ path }) => parentFolders(path)));
  for (const parent of parents) {
    await fileSystem.createDirectory(vscode.Uri.joinPath(folder, parent));
  }
  for (const [index, file] of files.entries()) {
    if (token.isCancellationRequested) {
      return false;
    }
    await fileSystem.writeFile(vscode.Uri.joinPath(folder, file.path), await file.read());
    onFileWritten(index + 1);
  }
  return !token.isCancellationRequested;
}

/** Every folder above a file, outermost first. */
export function parentFolders(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

async function moveIntoPlace(
  fileSystem: ProjectFileSystem,
  unfinished: vscode.Uri,
  folder: vscode.Uri,
): Promise<void> {
  try {
    await fileSystem.rename(unfinished, folder, { overwrite: false });
  } catch (error) {
    throw isFileSystemError(error, 'FileExists') ? folderExists(nameOf(folder)) : error;
  }
}

/** Only ever called on the folder this module made up the name of. */
async function removeOurs(fileSystem: ProjectFileSystem, folder: vscode.Uri): Promise<void> {
  if (await exists(fileSystem, folder)) {
    await fileSystem.delete(folder, { recursive: true, useTrash: false });
  }
}

export function folderExists(folderName: string): UserError {
  return new UserError(
    vscode.l10n.t("'{0}' already exists there. Choose another name.", folderName),
  );
}

/** An error of the file system in words for the learner; any other as it is. */
export function writeFailure(error: unknown, folderName: string): unknown {
  if (!(error instanceof vscode.FileSystemError)) {
    return error;
  }
  const message =
    error.code === 'NoPermissions'
      ? vscode.l10n.t(
          "You may not write here, so '{0}' was not created. Choose a folder of your own.",
          folderName,
        )
      : vscode.l10n.t(
          "'{0}' could not be created: {1} Check that the folder exists and has free space.",
          folderName,
          error.message,
        );
  return new UserError(message, { cause: error });
}

function isFileSystemError(error: unknown, code: string): boolean {
  return error instanceof vscode.FileSystemError && error.code === code;
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
