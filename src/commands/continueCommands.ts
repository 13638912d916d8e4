import * as vscode from 'vscode';
import { UserError } from '../errors';
import type { PortableCopy } from '../storage/portableCopies';
import type { PortableProgress } from '../storage/portableProgress';
import { describeCopy, startFresh } from '../views/continueOffer';
import type { CommandServices } from './commandServices';

/** Continue Your Progress…: takes the key of a copy, or asks which. Resolves to whether one was taken. */
export async function continueProgress(services: CommandServices, key: unknown): Promise<boolean> {
  const portable = await services.portable();
  if (portable === undefined) {
    throw new UserError(
      vscode.l10n.t('Progress belongs to a folder. Open a folder first, then continue there.'),
    );
  }
  const copies = await portable.choices();
  if (copies.length === 0) {
    throw new UserError(
      vscode.l10n.t(
        'There is no other progress to continue from. If you exported it to a file, use Import Progress.',
      ),
    );
  }
  const named = copies.find((copy) => copy.key === key);
  if (named === undefined) {
    return choose(services, portable, copies);
  }
  await portable.continueFrom(named.key);
  return true;
}

async function choose(
  { roadmap }: CommandServices,
  portable: PortableProgress,
  copies: readonly PortableCopy[],
): Promise<boolean> {
  const items = copies.map((copy) => ({
    label: vscode.l10n.t('$(history) Continue Your Progress'),
    detail: describeCopy(roadmap, copy),
    run: () => portable.continueFrom(copy.key),
  }));
  const fresh = {
    label: vscode.l10n.t('$(new-file) Start Fresh'),
    detail: vscode.l10n.t('This folder keeps a progress of its own; the other copies stay.'),
    run: () => startFresh(portable),
  };
  const picked = await vscode.window.showQuickPick([...items, fresh], {
    title: vscode.l10n.t('Continue Your Progress'),
    placeHolder: vscode.l10n.t('What is in this folder is merged with what you choose.'),
  });
  await picked?.run();
  return picked !== undefined && picked !== fresh;
}
