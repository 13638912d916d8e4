import * as vscode from 'vscode';
import { UserError, isUserError } from '../errors';
import { parseJson } from '../parseJson';
import { ownValue, passedTasks, type TaskKey } from '../progress/progress';
import { readTaskKey } from '../protocol/dashboardEvidence';
import { isRecord } from '../progress/reading';
import { unsafePathReason } from '../scaffold/safePath';
import type { SkillId, StarterId } from '../roadmap/roadmap';
import type { PanelServices } from './panelServices';

type ProjectServices = Pick<PanelServices, 'store' | 'log'>;

/** Opens the README of the newest project made from a starter; says so when it is gone. */
export async function openProject(services: ProjectServices, starterId: StarterId): Promise<void> {
  await reporting(services, async () => {
    const readme = vscode.Uri.joinPath(await folderOf(services, starterId), 'README.md');
    await vscode.commands.executeCommand('vscode.open', readme);
  });
}

/**
 * Opens the code that passed a task: the file kept with the evidence, else one of the files that
 * its project gives the learner to write.
 */
export async function openEvidence(
  services: ProjectServices,
  skillId: SkillId,
  taskKey: TaskKey,
): Promise<void> {
  await reporting(services, async () => {
    const evidence = ownValue(
      passedTasks(ownValue(services.store.progress.skills, skillId)),
      taskKey,
    );
    if (evidence === undefined) {
      throw new UserError(
        vscode.l10n.t('This task is no longer among your evidence. Look at the dashboard again.'),
      );
    }
    const { starterId, variant } = readTaskKey(taskKey);
    const folder = await folderOf(services, starterId, variant);
    const path = evidence.file ?? (await chooseFile(folder));
    if (path !== undefined) {
      await openFile(folder, path);
    }
  });
}

async function openFile(folder: vscode.Uri, path: string): Promise<void> {
  // It may come from an imported file: it must stay below its folder.
  if (unsafePathReason(path) !== undefined) {
    throw new UserError(
      vscode.l10n.t("The file '{0}' does not lie in its project. It is not opened.", path),
    );
  }
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(folder, path));
}

/** The newest folder made from a starter, in this variant if one is given, that is still there. */
async function folderOf(
  { store }: ProjectServices,
  starterId: StarterId,
  variant?: string,
): Promise<vscode.Uri> {
  const folders = Object.entries(store.progress.starters)
    .filter(([, made]) => made.starterId === starterId && made.stack === (variant ?? made.stack))
    .sort(([, a], [, b]) => (a.at < b.at ? 1 : -1))
    // A starter that continues another one has its id behind the folder.
    .map(([uri]) => vscode.Uri.parse(uri).with({ fragment: '' }));
  for (const folder of folders) {
    if (await isThere(folder)) {
      return folder;
    }
  }
  throw new UserError(
    vscode.l10n.t(
      'The folder of this project was not found on this computer. What it proved is kept. If it was moved, open it where it is now; else “Scaffold Starter Project…” makes a new one.',
    ),
  );
}

/** The one file the learner writes, or the one they pick of several. */
async function chooseFile(folder: vscode.Uri): Promise<string | undefined> {
  const files = await learnerFiles(folder);
  return files.length > 1
    ? vscode.window.showQuickPick(files, { title: vscode.l10n.t('Open Code') })
    : (files[0] ?? 'README.md');
}

/** The files its `starter.json` names, as far as they are there; none where it cannot be read. */
async function learnerFiles(folder: vscode.Uri): Promise<string[]> {
  const manifest = vscode.Uri.joinPath(folder, 'starter.json');
  if (!(await isThere(manifest))) {
    return [];
  }
  const bytes = await vscode.workspace.fs.readFile(manifest);
  const value = parseJson(new TextDecoder().decode(bytes));
  const named =
    isRecord(value) && Array.isArray(value['learnerFiles']) ? value['learnerFiles'] : [];
  const safe = named.filter(
    (path: unknown): path is string =>
      typeof path === 'string' && unsafePathReason(path) === undefined,
  );
  const present = await Promise.all(
    safe.map(async (path) => ((await isThere(vscode.Uri.joinPath(folder, path))) ? [path] : [])),
  );
  return present.flat();
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function reporting({ log }: ProjectServices, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isUserError(error)) {
      log.error(`A project could not be opened: ${String(error)}`);
    }
    const message = isUserError(error)
      ? error.message
      : vscode.l10n.t('The project could not be opened. The log says more.');
    void vscode.window.showErrorMessage(message);
  }
}
