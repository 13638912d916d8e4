import * as vscode from 'vscode';
import { UserError } from '../errors';
import { compareProgress } from '../progress/compareProgress';
import { restore } from '../progress/history';
import type { Progress } from '../progress/progress';
import { withCurrentIds } from '../progress/renamedSkills';
import { readStoredProgress } from '../progress/storedProgress';
import type { Backup } from '../storage/progressBackups';
import { isSameProgress } from '../storage/progressMerge';
import { changesInWords, momentInWords, sizeInWords } from '../views/progressChanges';
import type { CommandServices } from './commandServices';
import { offerUndo } from './historyCommands';

/** Restore Progress from Backup…: what is there now is backed up first, and Undo brings it back. */
export async function restoreBackup(services: CommandServices): Promise<void> {
  const { store } = services;
  const backups = await store.backups();
  if (backups.length === 0) {
    throw new UserError(
      vscode.l10n.t(
        'There is no backup yet. One is kept before each reset, import and restore, the latest five of them.',
      ),
    );
  }
  const picked = await vscode.window.showQuickPick(
    backups.map((backup) => itemOf(services, backup)),
    {
      title: vscode.l10n.t('Restore Progress from Backup'),
      placeHolder: vscode.l10n.t(
        'Which backup? What you have now is backed up too, and Undo brings it back.',
      ),
    },
  );
  if (picked !== undefined) {
    await restoreFrom(services, picked.progress, picked.description);
  }
}

async function restoreFrom(
  { store, now }: CommandServices,
  target: Progress,
  moment: string,
): Promise<void> {
  const label = vscode.l10n.t('Restored the backup of {0}', moment);
  const hasChanged = await store.replace(
    (current) => (isSameProgress(current, target) ? current : restore(current, target, now())),
    label,
  );
  if (hasChanged) {
    void offerUndo(label);
  }
}

function itemOf({ roadmap, store }: CommandServices, { at, reason, stored }: Backup) {
  const read = readStoredProgress(stored);
  const progress = withCurrentIds(read.progress, roadmap.aliases);
  const size = sizeInWords(JSON.stringify(stored).length);
  const changes = changesInWords(compareProgress(store.progress, progress, roadmap));
  return {
    label: vscode.l10n.t('$(discard) Before: {0}', reason),
    description: momentInWords(at),
    detail: `${size} · ${changes}`,
    progress,
  };
}
