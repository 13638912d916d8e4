import * as vscode from 'vscode';
import { CommandId, SETTINGS_SECTION } from '../contributions';
import { remainingEffort } from '../forecast/remainingEffort';
import { shownHours } from '../forecast/spread';
import { summarise } from '../progress/summary';
import { phaseNumber } from '../roadmap/roadmap';
import type { PanelServices } from './panelServices';
import { hoursText, spokenHours } from './words';

/** Phase, percent and hours left at the foot of the window; a click opens the dashboard. */
export class ProgressStatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'backendRoadmap.progress',
    vscode.StatusBarAlignment.Left,
  );
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly services: PanelServices) {
    this.item.name = vscode.l10n.t('Backend Roadmap Progress');
    this.item.command = CommandId.openDashboard;
    this.subscriptions = vscode.Disposable.from(
      this.item,
      services.store.onDidChangeProgress(() => {
        this.update();
      }),
      services.roadmaps.onDidChangeRoadmap(() => {
        this.update();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTINGS_SECTION)) {
          this.update();
        }
      }),
    );
    this.update();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private update(): void {
    if (this.services.roadmaps.notice?.kind === 'reading') {
      this.item.hide();
      return;
    }
    const { roadmap, store } = this.services;
    const { donePercent, currentPhaseId } = summarise(roadmap, store.progress);
    const left = shownHours(remainingEffort(roadmap, store.progress).remainingHours);
    const showsTime = vscode.workspace
      .getConfiguration(SETTINGS_SECTION)
      .get<boolean>('showTimeEstimates', true);
    const phase =
      currentPhaseId === undefined
        ? vscode.l10n.t('All phases done')
        : vscode.l10n.t('Phase {0}', phaseNumber(roadmap, currentPhaseId) ?? '');
    const percent = vscode.l10n.t('{0}% done', donePercent);
    const hasHours = showsTime && left.max > 0;
    this.item.text = [
      `$(milestone) ${phase}`,
      percent,
      ...(hasHours ? [vscode.l10n.t('{0} left', hoursText(left))] : []),
    ].join(' · ');
    this.item.tooltip = vscode.l10n.t('Open Progress Dashboard');
    this.item.accessibilityInformation = {
      label: [
        vscode.l10n.t('Backend Roadmap'),
        phase,
        percent,
        ...(hasHours ? [vscode.l10n.t('{0} left', spokenHours(left))] : []),
      ].join(', '),
    };
    this.item.show();
  }
}
