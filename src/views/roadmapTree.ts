import * as vscode from 'vscode';
import { CommandId, SETTINGS_SECTION, ViewId } from '../contributions';
import { localDay } from '../progress/calendarDay';
import type { SkillId } from '../roadmap/roadmap';
import { currentPlan } from '../storage/plan';
import type { PanelServices } from './panelServices';
import { treeItemFor } from './roadmapItems';
import {
  roadmapNodes,
  takeSnapshot,
  type RoadmapNode,
  type RoadmapNodes,
  type RoadmapSnapshot,
  type SkillNode,
} from './roadmapRows';

/** The line above the roadmap while no folder is open: progress would not stay. */
const FOLDER_HINT = { kind: 'folderHint' } as const;

export type TreeNode = RoadmapNode | typeof FOLDER_HINT;

/** The roadmap as a tree. Fires for exactly the rows whose look changed. */
export class RoadmapTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<TreeNode[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  private readonly nodes: RoadmapNodes;
  /** Taken when the first row is drawn; while none is, nothing has to be kept in step. */
  private snapshot: RoadmapSnapshot | undefined;
  private showsTime = true;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly services: PanelServices) {
    this.nodes = roadmapNodes(services.roadmap);
    this.subscriptions = [
      services.store.onDidChangeProgress(() => {
        this.refresh();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTINGS_SECTION)) {
          this.refresh();
        }
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.changed.fire(undefined);
      }),
    ];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.kind === 'folderHint'
      ? folderHintItem()
      : treeItemFor(node, this.currentSnapshot(), this.showsTime);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node === undefined) {
      const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
      return [...(hasFolder ? [] : [FOLDER_HINT]), ...this.nodes.phases];
    }
    return node.kind === 'folderHint' ? [] : [...this.nodes.childrenOf(node)];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.kind === 'section' || node.kind === 'skill' ? node.parent : undefined;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    if (node.kind === 'phase') {
      item.tooltip = node.phase.goal;
    }
    if (node.kind === 'skill') {
      const { roadmap, files } = this.services;
      const { skillTooltip } = await import('./skillTooltip');
      const content = (await files.roadmapContent())[node.skill.id];
      const state = this.currentSnapshot().states.get(node.skill.id);
      item.tooltip = skillTooltip(roadmap, node.skill, content, state, this.showsTime);
    }
    return item;
  }

  nodeOf(skillId: SkillId): TreeNode | undefined {
    return this.nodes.bySkill.get(skillId);
  }

  /** VS Code ticks the box itself: a row whose status did not follow is drawn again as it is. */
  confirmTick(node: SkillNode, isTicked: boolean): void {
    const isDone = this.currentSnapshot().states.get(node.skill.id)?.status === 'done';
    if (isDone !== isTicked) {
      this.changed.fire([node]);
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.changed).dispose();
  }

  private takeSnapshot(): RoadmapSnapshot {
    const { roadmap, store, now } = this.services;
    const plan = currentPlan(store.progress, roadmap.hoursPerWeek);
    return takeSnapshot(roadmap, store.progress, plan, localDay(now()));
  }

  private currentSnapshot(): RoadmapSnapshot {
    return this.snapshot ?? this.renewSnapshot();
  }

  private renewSnapshot(): RoadmapSnapshot {
    this.showsTime = showsTimeEstimates();
    this.snapshot = this.takeSnapshot();
    return this.snapshot;
  }

  private refresh(): void {
    if (this.snapshot === undefined) {
      return;
    }
    const before = this.appearances();
    this.renewSnapshot();
    const after = this.appearances();
    const changed = this.nodes.all.filter((_, index) => before[index] !== after[index]);
    if (changed.length > 0) {
      this.changed.fire(changed);
    }
  }

  private appearances(): string[] {
    return this.nodes.all.map((node) => JSON.stringify(this.getTreeItem(node)));
  }
}

/** The tree view with its ticks wired to the status command; everything disposed with the result. */
export function registerRoadmapTree(tree: RoadmapTree): vscode.TreeView<TreeNode> {
  const view = vscode.window.createTreeView<TreeNode>(ViewId.roadmap, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    manageCheckboxStateManually: true,
  });
  view.onDidChangeCheckboxState(async ({ items }) => {
    for (const [node, state] of items) {
      if (node.kind === 'skill') {
        const isTicked = state === vscode.TreeItemCheckboxState.Checked;
        await vscode.commands.executeCommand(
          CommandId.setSkillStatus,
          node.skill.id,
          isTicked ? 'done' : 'todo',
        );
        tree.confirmTick(node, isTicked);
      }
    }
  });
  return view;
}

function folderHintItem(): vscode.TreeItem {
  const label = vscode.l10n.t('Open a folder to keep your progress');
  const reason = vscode.l10n.t(
    'Progress belongs to a folder. Without one you can look around, but nothing stays when the window closes.',
  );
  const item = new vscode.TreeItem(label);
  item.id = 'folder-hint';
  item.iconPath = new vscode.ThemeIcon('folder-opened', new vscode.ThemeColor('charts.yellow'));
  item.tooltip = reason;
  item.accessibilityInformation = { label: `${label}. ${reason}` };
  item.command = { command: 'vscode.openFolder', title: vscode.l10n.t('Open Folder…') };
  item.contextValue = 'folderHint';
  return item;
}

function showsTimeEstimates(): boolean {
  return vscode.workspace
    .getConfiguration(SETTINGS_SECTION)
    .get<boolean>('showTimeEstimates', true);
}
