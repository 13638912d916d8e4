import * as vscode from 'vscode';
import { CommandId } from '../contributions';
import type { PanelServices } from './panelServices';

/** Tells the learner once when their stored progress could not be used as it was. */
export function tellAboutStoredProgress({ store, log }: PanelServices): void {
  if (store.isReadOnly) {
    const message = vscode.l10n.t(
      'This progress was saved by a newer version of Backend Roadmap. You can look at it; update the extension to change it.',
    );
    log.warn(message);
    void vscode.window.showWarningMessage(message);
  } else if (store.unreadable.length > 0) {
    for (const { path, value } of store.unreadable) {
      log.warn(`Could not read stored progress at '${path}':`, JSON.stringify(value));
    }
    void offerLog(
      vscode.l10n.t(
        'Some of your stored progress could not be read ({0}). It is set aside, not deleted; everything else is in use.',
        store.unreadable.length,
      ),
    );
  }
}

async function offerLog(message: string): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  if ((await vscode.window.showWarningMessage(message, showLog)) === showLog) {
    await vscode.commands.executeCommand(CommandId.showLog);
  }
}
