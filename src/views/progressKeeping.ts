import * as vscode from 'vscode';
import type { PortableProgress } from '../storage/portableProgress';
import { offerToContinue } from './continueOffer';
import type { PanelServices } from './panelServices';
import { tellAboutStoredProgress } from './storedProgressNotice';

/**
 * What the store does besides writing, once the window is up: listens to other windows, settles with
 * the portable copy, and asks in a folder without progress. Dispose what it resolves to.
 */
export async function keepProgress(
  services: PanelServices,
  loadPortable: () => Promise<PortableProgress | undefined>,
): Promise<vscode.Disposable> {
  const { store } = services;
  await store.share();
  tellAboutStoredProgress(services);
  const portable = await loadPortable();
  const copies = (await portable?.offer()) ?? [];
  if (portable !== undefined && copies.length > 0) {
    offerToContinue(services.roadmap, portable, copies).catch((error: unknown) => {
      services.log.error(error instanceof Error ? error : String(error));
    });
  } else {
    await portable?.settle();
  }
  return vscode.window.onDidChangeWindowState(({ focused }) => {
    if (focused) {
      void store.refresh();
    }
  });
}
