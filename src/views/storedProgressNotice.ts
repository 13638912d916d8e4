import * as vscode from 'vscode';
import { CommandId, EXTENSION_ID } from '../contributions';
import type { PanelServices } from './panelServices';

/** A button and the command behind it. */
interface NextStep {
  readonly label: string;
  readonly command: readonly [id: string, ...args: unknown[]];
}

/** Tells the learner once when their stored progress could not be used as it was, and what to do. */
export function tellAboutStoredProgress(services: PanelServices): void {
  const { store } = services;
  if (store.isNewer) {
    tellOfNewer(services);
  } else if (store.migrationFailure !== undefined) {
    tellOfFailedMigration(services);
  } else if (store.unreadable.length > 0) {
    tellOfUnreadable(services);
  }
}

function tellOfNewer({ log }: PanelServices): void {
  const message = vscode.l10n.t(
    'This progress was saved by a newer version of Backend Roadmap. You can look at it; update the extension to change it.',
  );
  log.warn(message);
  void warn(message, [
    { label: vscode.l10n.t('Show Extension'), command: ['extension.open', EXTENSION_ID] },
  ]);
}

function tellOfFailedMigration({ store, log }: PanelServices): void {
  const { version, cause } = store.migrationFailure ?? {};
  log.warn(`Could not bring progress of data version ${version ?? '?'} up to date:`, cause);
  const message = vscode.l10n.t(
    'Your progress was saved by an older version of Backend Roadmap and could not be brought up to date. It is untouched where it is. Update the extension; the log says what went wrong.',
  );
  void warn(message, [
    showLog(),
    { label: vscode.l10n.t('Show Extension'), command: ['extension.open', EXTENSION_ID] },
  ]);
}

function tellOfUnreadable({ store, log }: PanelServices): void {
  for (const { path, value } of store.unreadable) {
    log.warn(`Could not read stored progress at '${path}':`, JSON.stringify(value));
  }
  const message = vscode.l10n.t(
    'Some of your stored progress could not be read ({0}). It is set aside, not deleted; everything else is in use.',
    store.unreadable.length,
  );
  void warn(message, [
    showLog(),
    { label: vscode.l10n.t('Restore from Backup…'), command: [CommandId.restoreBackup] },
  ]);
}

function showLog(): NextStep {
  return { label: vscode.l10n.t('Show Log'), command: [CommandId.showLog] };
}

async function warn(message: string, steps: readonly NextStep[]): Promise<void> {
  const labels = steps.map(({ label }) => label);
  const choice = await vscode.window.showWarningMessage(message, ...labels);
  const step = steps.find(({ label }) => label === choice);
  if (step !== undefined) {
    await vscode.commands.executeCommand(...step.command);
  }
}
