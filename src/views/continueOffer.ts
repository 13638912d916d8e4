import * as vscode from 'vscode';
import { CommandId } from '../contributions';
import { summarise } from '../progress/summary';
import type { Roadmap } from '../roadmap/roadmap';
import type { PortableCopy } from '../storage/portableCopies';
import type { PortableProgress } from '../storage/portableProgress';

/** What a copy holds, in one line. */
export function describeCopy(roadmap: Roadmap, copy: PortableCopy): string {
  const { doneCount, skillCount } = summarise(roadmap, copy.progress);
  const day = new Date(copy.savedAt).toLocaleDateString(vscode.env.language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return copy.folderName === ''
    ? vscode.l10n.t('{0} of {1} skills done, last change {2}', doneCount, skillCount, day)
    : vscode.l10n.t(
        "{0} of {1} skills done, last change {2}, from folder '{3}'",
        doneCount,
        skillCount,
        day,
        copy.folderName,
      );
}

/** Asks once in a workspace without progress; closed unanswered, it is asked at the next start. */
export async function offerToContinue(
  roadmap: Roadmap,
  portable: PortableProgress,
  copies: readonly PortableCopy[],
): Promise<void> {
  const [latest] = copies;
  if (latest === undefined) {
    return;
  }
  const goOn = vscode.l10n.t('Continue Your Progress');
  const fresh = vscode.l10n.t('Start Fresh');
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'This folder has no progress yet, but you have some: {0}. Continue with it here, or start fresh? Either way the other copy is kept.',
      describeCopy(roadmap, latest),
    ),
    goOn,
    fresh,
  );
  if (choice === goOn) {
    const only = copies.length === 1 ? latest.key : undefined;
    await vscode.commands.executeCommand(CommandId.continueProgress, only);
  } else if (choice === fresh) {
    await startFresh(portable);
  }
}

/** Says so where it disturbs nobody: nothing else on the screen changes. */
export async function startFresh(portable: PortableProgress): Promise<void> {
  await portable.startFresh();
  const message = vscode.l10n.t('This folder now keeps a progress of its own.');
  vscode.window.setStatusBarMessage(message, 4000);
}
