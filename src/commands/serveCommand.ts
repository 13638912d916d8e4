import * as vscode from 'vscode';
import { UserError } from '../errors';
import type { FolderServer } from '../running/folderServer';
import type { CommandServices } from './commandServices';

const servers = new Map<string, FolderServer>();

/** Serve This Folder: on this computer alone; resolves to the address, to nothing when dismissed. */
export async function serveThisFolder(
  services: CommandServices,
  argument: unknown,
): Promise<string | undefined> {
  const folder = argument instanceof vscode.Uri ? argument : await chooseFolder();
  if (folder === undefined) {
    return undefined;
  }
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      vscode.l10n.t(
        'Serving a folder lets your browser run what is in it. Trust the folder first.',
      ),
    );
  }
  const key = folder.toString();
  const server = servers.get(key) ?? (await start(services, key, folder));
  void tell(key, server);
  return server.address;
}

async function start(
  { own }: CommandServices,
  key: string,
  folder: vscode.Uri,
): Promise<FolderServer> {
  const { serveFolder } = await import('../running/folderServer');
  const server = await serveFolder(folder.fsPath);
  servers.set(key, server);
  own(new vscode.Disposable(() => void stop(key, server)));
  return server;
}

async function stop(key: string, server: FolderServer): Promise<void> {
  servers.delete(key);
  await server.close();
}

async function tell(key: string, server: FolderServer): Promise<void> {
  const open = vscode.l10n.t('Open in Browser');
  const stopServing = vscode.l10n.t('Stop');
  const message = vscode.l10n.t(
    'The folder is served at {0}, on this computer alone, until you stop it or close the window.',
    server.address,
  );
  const choice = await vscode.window.showInformationMessage(message, open, stopServing);
  if (choice === open) {
    await vscode.env.openExternal(vscode.Uri.parse(server.address));
  } else if (choice === stopServing) {
    await stop(key, server);
  }
}

/** The only open folder; otherwise the learner picks. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) {
    const placeHolder = vscode.l10n.t('Which folder shall be served?');
    return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri;
  }
  if (folders.length === 0) {
    throw new UserError(vscode.l10n.t('No folder is open. Open the folder with your pages first.'));
  }
  return folders[0]?.uri;
}
