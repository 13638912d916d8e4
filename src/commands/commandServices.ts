import type * as vscode from 'vscode';
import type { StarterTests } from '../running/starterTests';
import type { PortableProgress } from '../storage/portableProgress';
import type { DashboardPanel } from '../views/dashboardPanel';
import type { JobDeskPanel } from '../views/jobDeskPanel';
import type { PanelServices } from '../views/panelServices';
import type { RoadmapTree, TreeNode } from '../views/roadmapTree';
import type { SelfCheckPanel } from '../views/selfCheckPanel';
import type { SkillPanel } from '../views/skillPanel';

/** What commands work with, given by the composition root. */
export interface CommandServices extends PanelServices {
  readonly places: Places;
  /** For what a command keeps beside the progress. */
  readonly workspaceState: vscode.Memento;
  /** The copy that outlives this workspace; nothing while no folder is open. */
  readonly portable: () => Promise<PortableProgress | undefined>;
  /** Disposes with the extension what a command made. */
  readonly own: <T extends vscode.Disposable>(disposable: T) => T;
}

/** Where a command can take the learner. All but the view are made when first shown. */
export interface Places {
  readonly tree: () => Promise<RoadmapTree>;
  readonly treeView: vscode.TreeView<TreeNode>;
  readonly dashboard: () => Promise<DashboardPanel>;
  readonly skillPanel: () => Promise<SkillPanel>;
  readonly starterTests: () => Promise<StarterTests>;
  readonly selfCheckPanel: () => Promise<SelfCheckPanel>;
  readonly jobDesk: () => Promise<JobDeskPanel>;
}
