import * as vscode from 'vscode';
import { CommandId, SETTINGS_SECTION } from '../contributions';
import { newMilestones, recordMilestones, type MilestoneId } from '../progress/milestones';
import { milestoneName } from './milestoneNames';
import type { PanelServices } from './panelServices';

/** More at once come from an import or a reset, not from a moment worth a list. */
const NAMED_AT_ONCE = 3;

type NoticeServices = Pick<PanelServices, 'roadmap' | 'store' | 'log' | 'now'>;

/**
 * Records milestones as they are reached and says so once: the window whose write added one is the
 * one to speak. Those reached before anybody watched are recorded without a word.
 */
export function watchMilestones(services: NoticeServices): vscode.Disposable {
  const { store, log } = services;
  const record = async (isQuiet: boolean) => {
    try {
      const gained = await recordNew(services);
      if (gained.length > 0 && !isQuiet && areCelebrated()) {
        await celebrate(services, gained);
      }
    } catch (error) {
      log.warn('A milestone could not be recorded:', String(error));
    }
  };
  void record(true);
  return store.onDidChangeProgress(() => {
    void record(false);
  });
}

async function recordNew({ roadmap, store, now }: NoticeServices): Promise<MilestoneId[]> {
  if (store.isReadOnly || newMilestones(roadmap, store.progress).length === 0) {
    return [];
  }
  let gained: MilestoneId[] = [];
  await store.update((progress) => {
    gained = newMilestones(roadmap, progress);
    return recordMilestones(progress, gained, now());
  });
  return gained;
}

async function celebrate(
  { roadmap }: NoticeServices,
  gained: readonly MilestoneId[],
): Promise<void> {
  const openDashboard = vscode.l10n.t('Open Dashboard');
  const message =
    gained.length > NAMED_AT_ONCE
      ? vscode.l10n.t('You reached {0} milestones.', gained.length)
      : vscode.l10n.t(
          'Milestone reached: {0}.',
          gained.map((id) => milestoneName(roadmap, id)).join(', '),
        );
  if ((await vscode.window.showInformationMessage(message, openDashboard)) === openDashboard) {
    await vscode.commands.executeCommand(CommandId.openDashboard);
  }
}

function areCelebrated(): boolean {
  return vscode.workspace
    .getConfiguration(SETTINGS_SECTION)
    .get<boolean>('celebrateMilestones', true);
}
