import type * as vscode from 'vscode';
import type { DashboardPanel } from '../views/dashboardPanel';
import type { PanelServices } from '../views/panelServices';
import type { RoadmapTree, TreeNode } from '../views/roadmapTree';
import type { SkillPanel } from '../views/skillPanel';

/** What commands work with, given by the composition root. */
export interface CommandServices extends PanelServices {
  readonly places: Places;
}

/** Where a command can take the learner. Panels are made when first shown. */
export interface Places {
  readonly tree: RoadmapTree;
  readonly treeView: vscode.TreeView<TreeNode>;
  readonly dashboard: () => Promise<DashboardPanel>;
  readonly skillPanel: () => Promise<SkillPanel>;
}
