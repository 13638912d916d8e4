import * as vscode from 'vscode';
import { EXTENSION_ID, WALKTHROUGH_ID } from '../contributions';
import { UserError } from '../errors';
import { setLearningFolder } from '../storage/learningFolder';

/** Get Started: the walkthrough, at the step that comes next. */
export async function getStarted(): Promise<void> {
  const walkthrough = `${EXTENSION_ID}#${WALKTHROUGH_ID}`;
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false);
}

/**
 * Choose Learning Folder…: resolves to the folder, or to nothing when dismissed. In a window without
 * a folder it is opened there, since progress belongs to a folder.
 */
export async function chooseLearningFolder(folder: unknown): Promise<vscode.Uri | undefined> {
  const chosen = folder === undefined ? await askFolder() : readFolder(folder);
  if (chosen === undefined) {
    return undefined;
  }
  await setLearningFolder(chosen);
  void openAsWorkspace(chosen);
  return chosen;
}

function readFolder(value: unknown): vscode.Uri {
  if (!(value instanceof vscode.Uri)) {
    throw new UserError(vscode.l10n.t('Give the learning folder as a Uri, or nothing to choose.'));
  }
  return value;
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t('Choose Learning Folder'),
    openLabel: vscode.l10n.t('Learn Here'),
  });
  return chosen?.[0];
}

async function openAsWorkspace(folder: vscode.Uri): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(folder) !== undefined) {
    return;
  }
  if (vscode.workspace.workspaceFolders === undefined) {
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceReuseWindow: true });
    return;
  }
  const open = vscode.l10n.t('Open Folder');
  const message = vscode.l10n.t(
    "New starters go into '{0}'. Open it to keep your progress there, too.",
    folder.fsPath,
  );
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.openFolder', folder);
  }
}
