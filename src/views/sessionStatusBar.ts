import * as vscode from 'vscode';
import { CommandId } from '../contributions';
import type { RunningSession } from '../progress/progress';
import { minutesUntil, runningSession } from '../progress/sessions';
import type { PanelServices } from './panelServices';
import { clockText, skillTitle, spokenDuration, timeText } from './sessionWords';
import type { SessionWatch } from './sessionWatch';

/** The running session's time at the foot of the window, or a way to start one. */
export class SessionStatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'backendRoadmap.session',
    vscode.StatusBarAlignment.Left,
  );

  constructor(
    private readonly services: Pick<PanelServices, 'roadmap' | 'store' | 'now'>,
    private readonly watch: Pick<SessionWatch, 'awaySince'>,
  ) {
    this.item.name = vscode.l10n.t('Backend Roadmap Study Session');
    this.update();
    this.item.show();
  }

  /** To be called when the session changed, and each minute: the time runs. */
  update(): void {
    const running = runningSession(this.services.store.progress);
    if (running === undefined) {
      this.offerStart();
    } else {
      this.showRunning(running, this.watch.awaySince());
    }
  }

  dispose(): void {
    this.item.dispose();
  }

  private offerStart(): void {
    const start = vscode.l10n.t('Start Study Session');
    this.item.text = `$(play) ${vscode.l10n.t('Study')}`;
    this.item.tooltip = start;
    this.item.command = CommandId.startSession;
    this.item.accessibilityInformation = { label: start };
  }

  private showRunning(running: RunningSession, awaySince: Date | undefined): void {
    const { roadmap, now } = this.services;
    const minutes = minutesUntil(running, awaySince ?? now());
    const title = skillTitle(roadmap, running.skillId);
    const state =
      awaySince === undefined
        ? vscode.l10n.t("Studying '{0}', {1}", title, spokenDuration(minutes))
        : vscode.l10n.t(
            "Paused: '{0}', {1} until you left at {2}",
            title,
            spokenDuration(minutes),
            timeText(awaySince, now()),
          );
    const stop = vscode.l10n.t('Stop Study Session');
    const icon = awaySince === undefined ? '$(record)' : '$(debug-pause)';
    this.item.text = `${icon} ${clockText(minutes)}`;
    this.item.tooltip = `${state}\n${stop}`;
    this.item.command = CommandId.stopSession;
    this.item.accessibilityInformation = { label: `${state}. ${stop}` };
  }
}
