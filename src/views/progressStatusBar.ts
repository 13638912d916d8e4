import * as vscode from 'vscode';
import { CommandId, SETTINGS_SECTION } from '../contributions';
import { localDay } from '../progress/calendarDay';
import { forecast } from '../forecast/forecast';
import { summarise } from '../progress/summary';
import { phaseNumber } from '../roadmap/roadmap';
import { currentPlan } from '../storage/plan';
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
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTINGS_SECTION)) {
          this.update();
        }
      }),
    );
    this.update();
    this.item.show();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private update(): void {
    const { roadmap, store, now } = this.services;
    const { donePercent, currentPhaseId } = summarise(roadmap, store.progress);
    const plan = currentPlan(store.progress, roadmap.hoursPerWeek);
    const { p10, p90 } = forecast(roadmap, store.progress, plan, localDay(now())).remainingHours;
    const left = { min: p10, max: p90 };
    const showsTime = vscode.workspace
      .getConfiguration(SETTINGS_SECTION)
      .get<boolean>('showTimeEstimates', true);
    const phase =
      currentPhaseId === undefined
        ? vscode.l10n.t('All phases done')
        : vscode.l10n.t('Phase {0}', phaseNumber(roadmap, currentPhaseId) ?? '');
    const percent = vscode.l10n.t('{0}% done', donePercent);
    const hasHours = showsTime && p90 > 0;
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
  }
}
