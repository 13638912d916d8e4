import * as vscode from 'vscode';
import { isUserError } from '../errors';
import { recordScaffold } from '../progress/transitions';
import type { StarterManifest } from '../scaffold/manifest';
import { guideFile, manifestFile, projectPath, starterKey } from '../scaffold/overlay';
import { learningFolder } from '../storage/learningFolder';
import { writeProject, type ProjectFile, type WriteOptions } from '../storage/projectWriter';
import { chooseFolderName } from './chooseFolderName';
import type { CommandServices } from './commandServices';

/** Where a starter goes, as far as whoever runs the command has said. */
export interface ScaffoldArguments {
  readonly parentFolder?: vscode.Uri;
  readonly folderName?: string;
  /** The stack that was asked for; a starter that needs no language continues a project in it. */
  readonly stack?: string;
  /** The finished project to continue. */
  readonly folder?: vscode.Uri;
  /** Whether to continue our own solution of the starter before. */
  readonly checkpoint?: boolean;
}

export interface NewFolder {
  readonly parent: vscode.Uri;
  readonly folderName: string;
}

/** The manifest of a starter in one stack as it came with the extension. */
export function packagedManifest(
  { files }: CommandServices,
  starterId: string,
  stack: string,
): Promise<StarterManifest> {
  return files.readJson<StarterManifest>('starters', starterId, stack, 'starter.json');
}

/** The files of a starter, with its manifest at the end: it says that the others are there. */
export async function starterFiles(
  { files }: CommandServices,
  manifest: StarterManifest,
): Promise<ProjectFile[]> {
  const { id, stack } = manifest;
  const paths = (await files.starterIndex())[id]?.[stack]?.files ?? [];
  const project = paths.map((path) => ({
    path: projectPath(manifest, path),
    read: () => files.readBytes('starters', id, stack, ...path.split('/')),
  }));
  const isManifest = ({ path }: ProjectFile) => path === manifestFile(manifest);
  return project.sort((a, b) => Number(isManifest(a)) - Number(isManifest(b)));
}

/** Undefined when dismissed. Throws a UserError for a name that cannot be used. */
export async function chooseNewFolder(
  { id, stack }: StarterManifest,
  { parentFolder, folderName: requested }: ScaffoldArguments,
): Promise<NewFolder | undefined> {
  const parent = parentFolder ?? (await learningFolder()) ?? (await chooseParentFolder());
  if (parent === undefined) {
    return undefined;
  }
  const request = { starterId: id, stack, parentFolder: parent };
  const folderName = await chooseFolderName(request, requested);
  return folderName === undefined ? undefined : { parent, folderName };
}

/** The one open folder; asks when there are several, and opens a dialog when there is none. */
async function chooseParentFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) {
    return folders[0]?.uri;
  }
  if (folders.length > 1) {
    const placeHolder = vscode.l10n.t('Which folder shall the starter go into?');
    return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri;
  }
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t('Where shall the starter go?'),
    openLabel: vscode.l10n.t('Create Starter Here'),
  });
  return chosen?.[0];
}

/** Writes a project into a new folder and opens its guide. Undefined when cancelled. */
export async function createProject(
  services: CommandServices,
  manifest: StarterManifest,
  {
    target,
    files,
    solved = [],
  }: {
    target: NewFolder;
    files: readonly ProjectFile[];
    /** Starters whose solutions are among the files. */
    solved?: readonly StarterManifest[];
  },
): Promise<vscode.Uri | undefined> {
  const title = vscode.l10n.t("Creating '{0}'", manifest.title);
  const folder = await whileWriting(title, files.length, (options) =>
    writeProject(vscode.workspace.fs, target, files, options),
  );
  if (folder !== undefined) {
    for (const one of solved) {
      await remember(services, folder, one, { checkpoint: true });
    }
    await remember(services, folder, manifest);
    await openGuide(services, folder, manifest);
    void offerToOpen(folder);
  }
  return folder;
}

/** Shows how many files are written, and lets the learner stop it. */
export function whileWriting<T>(
  title: string,
  fileCount: number,
  write: (options: WriteOptions) => Promise<T>,
): Thenable<T> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, (progress, token) =>
    write({
      token,
      onFileWritten: (count) => {
        progress.report({
          increment: 100 / fileCount,
          message: vscode.l10n.t('{0} of {1} files', count, fileCount),
        });
      },
    }),
  );
}

/** Progress that cannot be written takes nothing from the folder, which is there. */
export async function remember(
  { store, log, now }: CommandServices,
  folder: vscode.Uri,
  manifest: StarterManifest,
  mark: { checkpoint?: true } = {},
): Promise<void> {
  const { id: starterId, stack } = manifest;
  const made = { starterId, stack, at: now().toISOString(), ...mark };
  try {
    await store.update((progress) => recordScaffold(progress, starterKey(folder, manifest), made));
  } catch (error) {
    if (!isUserError(error)) {
      throw error;
    }
    log.warn(error.message);
    void vscode.window.showErrorMessage(error.message);
  }
}

/** As a page where VS Code can show one: somebody in week one has not met Markdown yet. */
export async function openGuide(
  { log }: CommandServices,
  folder: vscode.Uri,
  manifest: StarterManifest,
): Promise<void> {
  const guide = vscode.Uri.joinPath(folder, guideFile(manifest));
  try {
    await vscode.commands.executeCommand('markdown.showPreview', guide);
  } catch (error) {
    log.debug('No Markdown preview here:', String(error));
    await vscode.window.showTextDocument(guide);
  }
}

/** A starter outside the open folders is worked on in a window of its own. */
export async function offerToOpen(folder: vscode.Uri): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(folder) !== undefined) {
    return;
  }
  const open = vscode.l10n.t('Open Folder');
  const message = vscode.l10n.t("'{0}' is ready.", folder.fsPath);
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.openFolder', folder);
  }
}
