import * as vscode from 'vscode';
import { UserError } from '../errors';
import { dashboardCsv, dashboardMarkdown } from '../protocol/dashboardExport';
import { Format } from '../protocol/format';
import { currentDashboard } from '../views/currentDashboard';
import { dashboardStrings } from '../views/dashboardStrings';
import type { CommandServices } from './commandServices';

type ExportForm = 'csv' | 'md';

/**
 * Export Dashboard Data…: resolves to the file, which is chosen when it is not given; its ending
 * says the form.
 */
export async function exportDashboard(
  services: CommandServices,
  file: unknown,
): Promise<vscode.Uri | undefined> {
  const target = file instanceof vscode.Uri ? file : await chooseTarget(services);
  if (target !== undefined) {
    await save(target, textFor(services, formOf(target)));
    void offerToOpen(target);
  }
  return target;
}

function formOf(file: vscode.Uri): ExportForm {
  const ending = /\.([^./]+)$/.exec(file.path)?.[1]?.toLowerCase();
  if (ending !== 'csv' && ending !== 'md') {
    throw new UserError(
      vscode.l10n.t('Choose a file that ends with .csv, for a spreadsheet, or with .md, to read.'),
    );
  }
  return ending;
}

function textFor(services: CommandServices, form: ExportForm): string {
  const state = currentDashboard(services);
  const strings = dashboardStrings(services.roadmap);
  return form === 'csv'
    ? dashboardCsv(state, strings)
    : dashboardMarkdown(state, strings, new Format(vscode.env.language));
}

async function chooseTarget({ roadmap }: CommandServices): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t('$(table) For a spreadsheet, as CSV'),
        detail: vscode.l10n.t('A value a line, with plain numbers and dates.'),
        form: 'csv' as const,
      },
      {
        label: vscode.l10n.t('$(markdown) To read, as Markdown'),
        detail: vscode.l10n.t('The tables of the page, with what the numbers rest on.'),
        form: 'md' as const,
      },
    ],
    { title: vscode.l10n.t('Export Dashboard Data') },
  );
  if (picked === undefined) {
    return undefined;
  }
  const name = `${roadmap.id}-dashboard.${picked.form}`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Dashboard Data'),
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: picked.form === 'csv' ? { CSV: ['csv'] } : { Markdown: ['md'] },
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
  const message = vscode.l10n.t("The dashboard's data is in '{0}'.", file.fsPath);
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.open', file);
  }
}
