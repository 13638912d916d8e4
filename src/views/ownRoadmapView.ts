import * as vscode from 'vscode';
import { LastValidRoadmap } from '../storage/lastValidRoadmap';
import { OwnRoadmapWatch } from '../storage/ownRoadmapWatch';
import type { PanelServices } from './panelServices';
import { RoadmapDiagnostics } from './roadmapDiagnostics';

/** Follows the workspace's own roadmap file from now on, and names it beside the tree's title. */
export function watchOwnRoadmap(
  { roadmaps, log }: PanelServices,
  { workspaceState, storageUri }: Pick<vscode.ExtensionContext, 'workspaceState' | 'storageUri'>,
  treeView: Pick<vscode.TreeView<unknown>, 'description'>,
): vscode.Disposable {
  const problems = new RoadmapDiagnostics();
  const watch = new OwnRoadmapWatch({
    roadmaps,
    problems,
    log,
    lastValid: new LastValidRoadmap(workspaceState, storageUri, log),
    onRefused: (setting) => {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          "The setting 'backendRoadmap.roadmapFile' names '{0}', which is not inside this folder, so it is not read. Name a file of this folder.",
          setting,
        ),
      );
    },
  });
  const nameFile = roadmaps.onDidChangeRoadmap(() => {
    treeView.description = roadmaps.label ?? '';
  });
  void watch.start();
  return vscode.Disposable.from(watch, problems, nameFile);
}
