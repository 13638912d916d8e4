import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../contributions';
import { UserError } from '../errors';
import { unsafeNameReason } from '../scaffold/safePath';
import { exists } from '../storage/projectWriter';
import type { CommandServices } from './commandServices';

interface CreateArguments {
  readonly folder?: vscode.Uri;
  /** The file to write, without asking when it is there already. */
  readonly fileName?: string;
}

const DEFAULT_NAME = 'roadmap.yaml';
/** Beside the sample, which names it in its first line for YAML extensions. */
const SCHEMA_PATH = '.vscode/backend-roadmap.schema.json';

/**
 * Create Your Own Roadmap: writes a commented sample, opens it and resolves to its Uri; to nothing
 * when dismissed. Never overwrites a file.
 */
export async function createRoadmap(
  services: CommandServices,
  argument: unknown,
): Promise<vscode.Uri | undefined> {
  const args = readArguments(argument);
  const folder = args.folder ?? (await chooseFolder());
  const fileName = folder && (await chooseFileName(folder, args.fileName));
  if (folder === undefined || fileName === undefined) {
    return undefined;
  }
  const file = vscode.Uri.joinPath(folder, fileName);
  await writeNew(file, await services.files.readBytes('media', 'roadmap.sample.yaml'));
  await writeSchema(services, folder);
  await vscode.window.showTextDocument(file);
  if (fileName !== DEFAULT_NAME) {
    void offerToUse(folder, fileName);
  }
  return file;
}

function readArguments(argument: unknown): CreateArguments {
  if (typeof argument !== 'object' || argument === null) {
    return {};
  }
  const { folder, fileName } = argument as Record<string, unknown>;
  return {
    ...(folder instanceof vscode.Uri ? { folder } : {}),
    ...(typeof fileName === 'string' ? { fileName } : {}),
  };
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    throw new UserError(
      vscode.l10n.t('A roadmap of your own belongs to a folder. Open a folder, then try again.'),
    );
  }
  if (folders.length === 1) {
    return folders[0]?.uri;
  }
  const placeHolder = vscode.l10n.t('Which folder shall the roadmap be for?');
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri;
}

/** Asks only when the usual name is taken, or the one that was passed cannot be used. */
async function chooseFileName(
  folder: vscode.Uri,
  requested: string | undefined,
): Promise<string | undefined> {
  const reason = await nameProblem(folder, requested ?? DEFAULT_NAME);
  if (reason === undefined) {
    return requested ?? DEFAULT_NAME;
  }
  if (requested !== undefined) {
    throw new UserError(reason);
  }
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Create Your Own Roadmap'),
    prompt: vscode.l10n.t("'{0}' is there already and stays as it is.", DEFAULT_NAME),
    value: 'my-roadmap.yaml',
    validateInput: (name) => nameProblem(folder, name),
  });
}

async function nameProblem(folder: vscode.Uri, name: string): Promise<string | undefined> {
  if (unsafeNameReason(name) !== undefined || !/\.ya?ml$/.test(name)) {
    return vscode.l10n.t('Enter a file name that ends in .yaml and has no slashes.');
  }
  return (await exists(vscode.workspace.fs, vscode.Uri.joinPath(folder, name)))
    ? vscode.l10n.t("'{0}' already exists there. Choose another name.", name)
    : undefined;
}

/** A file made by somebody else in the same moment is refused as well. */
async function writeNew(file: vscode.Uri, contents: Uint8Array): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents, overwrite: false, ignoreIfExists: false });
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new UserError(
      vscode.l10n.t(
        "'{0}' could not be written. Check that you may write to this folder.",
        vscode.workspace.asRelativePath(file),
      ),
    );
  }
}

/** Completion is a convenience: without the schema the roadmap works all the same. */
async function writeSchema({ files, log }: CommandServices, folder: vscode.Uri): Promise<void> {
  const schema = vscode.Uri.joinPath(folder, SCHEMA_PATH);
  try {
    if (!(await exists(vscode.workspace.fs, schema))) {
      const contents = await files.readBytes('dist', 'roadmap.schema.json');
      await vscode.workspace.fs.writeFile(schema, contents);
    }
  } catch (error) {
    log.warn(`The schema of the roadmap could not be written: ${String(error)}`);
  }
}

/** A file of another name is used only when the setting names it. */
async function offerToUse(folder: vscode.Uri, fileName: string): Promise<void> {
  const use = vscode.l10n.t('Use It');
  const message = vscode.l10n.t("Shall this folder use '{0}' as its roadmap?", fileName);
  if ((await vscode.window.showInformationMessage(message, use)) === use) {
    const settings = vscode.workspace.getConfiguration(SETTINGS_SECTION, folder);
    const isMultiRoot = (vscode.workspace.workspaceFolders ?? []).length > 1;
    await settings.update(
      'roadmapFile',
      fileName,
      isMultiRoot
        ? vscode.ConfigurationTarget.WorkspaceFolder
        : vscode.ConfigurationTarget.Workspace,
    );
  }
}
