import * as vscode from 'vscode';
import { isUserError, UserError } from '../errors';
import { recordScaffold } from '../progress/transitions';
import type { Starter } from '../roadmap/roadmap';
import { languageOf, nextStarter, variantFor } from '../scaffold/chooseStarter';
import { currentPlan } from '../storage/plan';
import { writeProject, type ProjectFile } from '../storage/projectWriter';
import { chooseFolderName } from './chooseFolderName';
import type { CommandServices } from './commandServices';
import { chooseStack } from './planCommands';

interface ScaffoldArguments {
  readonly starterId?: string;
  readonly stack?: string;
  readonly parentFolder?: vscode.Uri;
  readonly folderName?: string;
}

/** Scaffold Starter Project…: resolves to the Uri of the new folder, or to nothing when dismissed. */
export async function scaffoldStarter(
  services: CommandServices,
  argument: unknown,
): Promise<vscode.Uri | undefined> {
  const args = readArguments(argument);
  const starter = await chooseStarter(services, args.starterId);
  const variant = starter && (await chooseVariant(services, starter, args.stack));
  if (starter === undefined || variant === undefined) {
    return undefined;
  }
  const parent = args.parentFolder ?? (await chooseParentFolder());
  if (parent === undefined) {
    return undefined;
  }
  const request = { starterId: starter.id, stack: variant, parentFolder: parent };
  const folderName = await chooseFolderName(request, args.folderName);
  if (folderName === undefined) {
    return undefined;
  }
  const files = await starterFiles(services, starter, variant);
  const folder = await write(starter, { parent, folderName }, files);
  if (folder !== undefined) {
    await remember(services, folder, starter.id, variant);
    await openReadme(services, folder);
    void offerToOpen(folder);
  }
  return folder;
}

/** A row of the tree is no request for a certain starter: then the phase's next one is meant. */
function readArguments(argument: unknown): ScaffoldArguments {
  if (typeof argument !== 'object' || argument === null || 'kind' in argument) {
    return {};
  }
  const value = argument as Record<string, unknown>;
  const text = (key: string) => (typeof value[key] === 'string' ? { [key]: value[key] } : {});
  const { parentFolder } = value;
  return {
    ...text('starterId'),
    ...text('stack'),
    ...text('folderName'),
    ...(parentFolder instanceof vscode.Uri ? { parentFolder } : {}),
  };
}

async function chooseStarter(
  { roadmap, store }: CommandServices,
  starterId: string | undefined,
): Promise<Starter | undefined> {
  if (starterId !== undefined) {
    const named = roadmap.starters.find(({ id }) => id === starterId);
    if (named === undefined) {
      throw new UserError(
        vscode.l10n.t(
          "This version of Backend Roadmap has no starter '{0}'. Run the command without one to choose.",
          starterId,
        ),
      );
    }
    return named;
  }
  return nextStarter(roadmap, store.progress) ?? (await pickStarter(roadmap.starters));
}

async function pickStarter(starters: readonly Starter[]): Promise<Starter | undefined> {
  const picked = await vscode.window.showQuickPick(
    starters.map((starter) => ({
      label: starter.title,
      description: vscode.l10n.t('{0}–{1} h', starter.hours.min, starter.hours.max),
      detail: starter.summary,
      starter,
    })),
    {
      title: vscode.l10n.t('Scaffold Starter Project'),
      placeHolder: vscode.l10n.t(
        'The current phase has no starter left in this version. Which one do you want again?',
      ),
      matchOnDetail: true,
    },
  );
  return picked?.starter;
}

async function chooseVariant(
  services: CommandServices,
  starter: Starter,
  requested: string | undefined,
): Promise<string | undefined> {
  const { store, roadmap } = services;
  const planned = requested ?? currentPlan(store.progress, roadmap.hoursPerWeek).stack;
  const stack = planned ?? (await chooseStack(services, undefined));
  if (stack === undefined) {
    return undefined;
  }
  const variant = variantFor(starter, stack);
  if (variant === undefined && requested !== undefined) {
    throw new UserError(
      vscode.l10n.t(
        "'{0}' does not come in '{1}' yet. It comes in: {2}.",
        starter.title,
        requested,
        starter.variants.map(languageName).join(', '),
      ),
    );
  }
  return variant ?? (await pickVariant(starter, stack));
}

async function pickVariant(starter: Starter, stack: string): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(
    starter.variants.map((variant) => ({ label: languageName(variant), variant })),
    {
      title: starter.title,
      placeHolder: vscode.l10n.t(
        'This starter does not come in {0} yet. Choose another language for it; your stack stays.',
        languageName(languageOf(stack)),
      ),
    },
  );
  return picked?.variant;
}

function languageName(variant: string): string {
  const names: Record<string, string> = {
    python: 'Python',
    javascript: 'JavaScript',
    java: 'Java',
    go: 'Go',
  };
  return names[variant] ?? variant;
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

async function starterFiles(
  { files }: CommandServices,
  starter: Starter,
  variant: string,
): Promise<ProjectFile[]> {
  const index = await files.starterIndex();
  const paths = index[starter.id]?.[variant]?.files ?? [];
  return paths.map((path) => ({
    path,
    read: () => files.readBytes('starters', starter.id, variant, ...path.split('/')),
  }));
}

function write(
  starter: Starter,
  target: { parent: vscode.Uri; folderName: string },
  files: readonly ProjectFile[],
): Thenable<vscode.Uri | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t("Creating '{0}'", starter.title),
    cancellable: true,
  };
  return vscode.window.withProgress(options, (progress, token) =>
    writeProject(vscode.workspace.fs, target, files, {
      token,
      onFileWritten: (count) => {
        progress.report({
          increment: 100 / files.length,
          message: vscode.l10n.t('{0} of {1} files', count, files.length),
        });
      },
    }),
  );
}

/** Progress that cannot be written takes nothing from the folder, which is there. */
async function remember(
  { store, log, now }: CommandServices,
  folder: vscode.Uri,
  starterId: string,
  stack: string,
): Promise<void> {
  const at = now().toISOString();
  try {
    await store.update((progress) =>
      recordScaffold(progress, folder.toString(), { starterId, stack, at }),
    );
  } catch (error) {
    if (!isUserError(error)) {
      throw error;
    }
    log.warn(error.message);
    void vscode.window.showErrorMessage(error.message);
  }
}

/** As a page where VS Code can show one: somebody in week one has not met Markdown yet. */
async function openReadme({ log }: CommandServices, folder: vscode.Uri): Promise<void> {
  const readme = vscode.Uri.joinPath(folder, 'README.md');
  try {
    await vscode.commands.executeCommand('markdown.showPreview', readme);
  } catch (error) {
    log.debug('No Markdown preview here:', String(error));
    await vscode.window.showTextDocument(readme);
  }
}

/** A starter outside the open folders is worked on in a window of its own. */
async function offerToOpen(folder: vscode.Uri): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(folder) !== undefined) {
    return;
  }
  const open = vscode.l10n.t('Open Folder');
  const message = vscode.l10n.t("'{0}' is ready.", folder.fsPath);
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.openFolder', folder);
  }
}
