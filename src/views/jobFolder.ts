import * as vscode from 'vscode';
import { parseJson } from '../parseJson';
import { isRecord } from '../progress/reading';
import { JOB_STARTER_ID } from '../protocol/jobDesk';
import type { PanelServices } from './panelServices';

/** The folder of the learner's job search: the wanted one, one that is open here, or the newest. */
export async function findJobFolder(
  { store }: Pick<PanelServices, 'store'>,
  wanted: vscode.Uri | undefined,
): Promise<vscode.Uri | undefined> {
  const open = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const made = Object.entries(store.progress.starters)
    .filter(([, { starterId }]) => starterId === JOB_STARTER_ID)
    .sort(([, left], [, right]) => (left.at < right.at ? 1 : -1))
    .map(([uri]) => vscode.Uri.parse(uri).with({ fragment: '' }));
  for (const folder of [...(wanted === undefined ? [] : [wanted]), ...open, ...made]) {
    if (await isJobFolder(folder)) {
      return folder;
    }
  }
  return undefined;
}

async function isJobFolder(folder: vscode.Uri): Promise<boolean> {
  const text = await readText(vscode.Uri.joinPath(folder, 'starter.json'));
  const manifest = text === undefined ? undefined : parseJson(text);
  return isRecord(manifest) && manifest['id'] === JOB_STARTER_ID;
}

/** Undefined where there is no such file, or where it cannot be read. */
export async function readText(file: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

/** The files of the weekly reviews, relative to the folder. */
export async function listReviews(folder: vscode.Uri): Promise<string[]> {
  const entries = await vscode.workspace.fs
    .readDirectory(vscode.Uri.joinPath(folder, 'reviews'))
    .then(undefined, () => []);
  return entries.map(([name]) => `reviews/${name}`);
}
