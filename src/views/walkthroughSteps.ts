import * as vscode from 'vscode';
import { ContextKey, SETTINGS_SECTION } from '../contributions';
import { passedTasks } from '../progress/progress';
import { currentPlan } from '../storage/plan';
import type { PanelServices } from './panelServices';

/**
 * Tells the walkthrough which of its steps are done, by what is really there: a picker that was
 * dismissed ticks nothing, and progress from another folder or machine ticks what it holds.
 */
export function watchWalkthroughSteps(services: PanelServices): vscode.Disposable {
  const { store, checkResults } = services;
  const known = new Map<string, boolean>();
  let hasChecked = false;
  const update = () => {
    for (const [key, isDone] of Object.entries(stepsDone(services, hasChecked))) {
      if (known.get(key) !== isDone) {
        known.set(key, isDone);
        void vscode.commands.executeCommand('setContext', key, isDone);
      }
    }
  };
  update();
  return vscode.Disposable.from(
    store.onDidChangeProgress(update),
    checkResults.onDidChangeResults(() => {
      hasChecked = true;
      update();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTINGS_SECTION)) {
        update();
      }
    }),
  );
}

function stepsDone(
  { store: { progress }, roadmap }: PanelServices,
  hasChecked: boolean,
): Record<string, boolean> {
  const hours = vscode.workspace.getConfiguration(SETTINGS_SECTION).inspect('hoursPerWeek');
  const hasSettingHours = (hours?.globalValue ?? hours?.workspaceValue) !== undefined;
  return {
    [ContextKey.hasFolder]: vscode.workspace.workspaceFolders !== undefined,
    [ContextKey.hasStack]: currentPlan(progress, roadmap.hoursPerWeek).stack !== undefined,
    [ContextKey.hasWeeklyHours]: progress.plan.hoursPerWeek?.value !== undefined || hasSettingHours,
    [ContextKey.hasStarter]: Object.keys(progress.starters).length > 0,
    [ContextKey.hasCheckedWork]:
      hasChecked ||
      Object.values(progress.skills).some((record) => Object.keys(passedTasks(record)).length > 0),
  };
}
