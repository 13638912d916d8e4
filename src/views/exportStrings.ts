import * as vscode from 'vscode';
import type { ExportTexts } from '../protocol/dashboardTexts';

/** Headings of the tables the dashboard's data is exported as. */
export function exportTexts(): ExportTexts {
  return {
    exportedOn: vscode.l10n.t('As of {0}.'),
    valueColumn: vscode.l10n.t('Value'),
    donePercentColumn: vscode.l10n.t('Done (%)'),
    provenPercentColumn: vscode.l10n.t('Proven (%)'),
    doneHoursColumn: vscode.l10n.t('Done (hours of the plan)'),
    provenHoursColumn: vscode.l10n.t('Proven (hours of the plan)'),
    skillsColumn: vscode.l10n.t('Skills in the plan'),
    skillsDoneColumn: vscode.l10n.t('Skills done'),
    skillsProvenColumn: vscode.l10n.t('Skills proven'),
    studiedHoursColumn: vscode.l10n.t('Hours studied'),
    lowColumn: vscode.l10n.t('1 of 10 is below'),
    middleColumn: vscode.l10n.t('Most likely'),
    highColumn: vscode.l10n.t('1 of 10 is above'),
    expectedColumn: vscode.l10n.t('Hours per week expected'),
    leftLowColumn: vscode.l10n.t('Hours left, low'),
    leftHighColumn: vscode.l10n.t('Hours left, high'),
    minutesColumn: vscode.l10n.t('Minutes'),
    reachedColumn: vscode.l10n.t('Reached'),
    taskColumn: vscode.l10n.t('Task'),
    passedColumn: vscode.l10n.t('Passed'),
    commitColumn: vscode.l10n.t('Commit'),
  };
}
