import * as vscode from 'vscode';
import { UserError } from '../errors';
import { writeExportFile } from '../progress/exportFile';
import { progressChecklist } from '../progress/progressChecklist';
import type { CommandServices } from './commandServices';

type ExportForm = 'json' | 'md';

/** Export Progress…: resolves to the file, which is chosen when it is not given, by its ending. */
export async function exportProgress(
  services: CommandServices,
  file: unknown,
): Promise<vscode.Uri | undefined> {
  const target = file instanceof vscode.Uri ? file : await chooseTarget(services);
  if (target === undefined) {
    return undefined;
  }
  await save(target, textFor(services, formOf(target)));
  void offerToOpen(target);
  return target;
}

function formOf(file: vscode.Uri): ExportForm {
  const ending = /\.([^./]+)$/.exec(file.path)?.[1]?.toLowerCase();
  if (ending !== 'json' && ending !== 'md') {
    throw new UserError(
      vscode.l10n.t(
        'Choose a file that ends with .json, to import it again, or with .md, for a checklist to read.',
      ),
    );
  }
  return ending;
}

function textFor({ roadmap, store, now }: CommandServices, form: ExportForm): string {
  if (form === 'json') {
    const { progress, revision } = store;
    return writeExportFile({ roadmapId: roadmap.id, exportedAt: now(), progress, revision });
  }
  return progressChecklist(roadmap, store.progress, {
    proven: vscode.l10n.t('done, proven by passed tasks'),
    claimed: vscode.l10n.t('done, in my own judgement'),
    inProgress: vscode.l10n.t('in progress'),
    skipped: vscode.l10n.t('skipped'),
  });
}

async function chooseTarget({ roadmap }: CommandServices): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t('$(json) Everything, as JSON'),
        detail: vscode.l10n.t('For another folder or machine: import it there.'),
        form: 'json' as const,
      },
      {
        label: vscode.l10n.t('$(checklist) Checklist, as Markdown'),
        detail: vscode.l10n.t('To read or to show: each skill with its state and your notes.'),
        form: 'md' as const,
      },
    ],
    { title: vscode.l10n.t('Export Progress') },
  );
  if (picked === undefined) {
    return undefined;
  }
  const name = `${roadmap.id}-progress.${picked.form}`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Progress'),
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: picked.form === 'json' ? { JSON: ['json'] } : { Markdown: ['md'] },
  });
}

async function save(file: vscode.Uri, text: string): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    throw new UserError(
      vscode.l10n.t("'{0}' could not be written. Choose another place.", file.fsPath),
      { cause: error },
    );
  }
}

async function offerToOpen(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const message = vscode.l10n.t("Your progress is in '{0}'.", file.fsPath);
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.window.showTextDocument(file);
  }
}
