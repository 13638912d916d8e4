import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../contributions';
import { UserError } from '../errors';

const SETTING = 'learningFolder';

/** Where starters go: the folder of the setting, which is there; undefined where none is set. */
export async function learningFolder(): Promise<vscode.Uri | undefined> {
  const folder = settingFolder();
  if (folder !== undefined && !(await isFolder(folder))) {
    throw new UserError(
      vscode.l10n.t(
        "Your learning folder '{0}' is not there. Pick another with Choose Learning Folder….",
        settingText(folder),
      ),
    );
  }
  return folder;
}

/** Keeps it in the user's settings: a folder is one of a machine, not of a workspace. */
export async function setLearningFolder(folder: vscode.Uri): Promise<void> {
  await vscode.workspace
    .getConfiguration(SETTINGS_SECTION)
    .update(SETTING, settingText(folder), vscode.ConfigurationTarget.Global);
}

function settingFolder(): vscode.Uri | undefined {
  const setting = vscode.workspace.getConfiguration(SETTINGS_SECTION).get<unknown>(SETTING);
  const text = typeof setting === 'string' ? setting.trim() : '';
  if (text === '') {
    return undefined;
  }
  if (/^[a-z][\w+.-]+:\/\//i.test(text)) {
    return vscode.Uri.parse(text);
  }
  if (!/^([/\\]|[a-z]:[/\\])/i.test(text)) {
    throw new UserError(
      vscode.l10n.t(
        "The learning folder '{0}' is no full path. Pick it with Choose Learning Folder….",
        text,
      ),
    );
  }
  return vscode.Uri.file(text);
}

/** A path where the folder is on this machine; in a browser's own file system, its address. */
function settingText(folder: vscode.Uri): string {
  return folder.scheme === 'file' ? folder.fsPath : folder.toString();
}

async function isFolder(folder: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(folder);
    return (type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
