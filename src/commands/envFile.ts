import * as vscode from 'vscode';
import { UserError } from '../errors';

/** Adds a variable to the `.env` of a folder. One that is there stays: then nothing is written. */
export async function putIntoEnvFile(
  folder: vscode.Uri,
  name: string,
  value: string,
): Promise<void> {
  const file = vscode.Uri.joinPath(folder, '.env');
  const before = await readText(file);
  if (new RegExp(`^\\s*(export\\s+)?${name}\\s*=`, 'm').test(before)) {
    throw new UserError(
      vscode.l10n.t(
        "'{0}' has a {1} already, so it was left as it is. Change it there, or remove it and try again.",
        vscode.workspace.asRelativePath(file),
        name,
      ),
    );
  }
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const after = `${before}${gap}${name}=${value}\n`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(after));
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      "{0} is in '{1}' now. Keep that file out of Git: it holds a password.",
      name,
      vscode.workspace.asRelativePath(file),
    ),
  );
}

async function readText(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
      return '';
    }
    throw error;
  }
}
