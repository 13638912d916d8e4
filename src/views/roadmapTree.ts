import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../contributions';
import { ownValue } from '../progress/progress';
import type { Roadmap, SkillId } from '../roadmap/roadmap';
import type { PanelServices } from './panelServices';
import { treeItemFor } from './roadmapItems';
import { noticeItem, type NoticeNode } from './roadmapNoticeItem';
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

export type TreeNode = RoadmapNode | NoticeNode | typeof FOLDER_HINT;

/** The roadmap as a tree. Fires for exactly the rows whose look changed. */
export class RoadmapTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<TreeNode[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  private roadmap: Roadmap;
  private nodes: RoadmapNodes;
  /** Taken when the first row is drawn; while none is, nothing has to be kept in step. */
  private snapshot: RoadmapSnapshot | undefined;
  private showsTime = true;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly services: PanelServices) {
    this.roadmap = services.roadmap;
    this.nodes = roadmapNodes(this.roadmap);
    this.subscriptions = [
      services.roadmaps.onDidChangeRoadmap(() => {
        this.showRoadmap();
      }),
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
    if (node.kind === 'folderHint') {
      return folderHintItem();
    }
    return node.kind === 'roadmapNotice'
      ? noticeItem(node)
      : treeItemFor(node, this.currentSnapshot(), this.showsTime);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node === undefined) {
      return this.topRows();
    }
    const isLine = node.kind === 'folderHint' || node.kind === 'roadmapNotice';
    return isLine ? [] : [...this.nodes.childrenOf(node)];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.kind === 'section' || node.kind === 'skill' ? node.parent : undefined;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    if (node.kind === 'phase') {
      item.tooltip = node.phase.goal;
    }
    if (node.kind === 'skill') {
      const { roadmap, roadmaps } = this.services;
      const { skillTooltip } = await import('./skillTooltip');
      const content = ownValue(await roadmaps.content(), node.skill.id);
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

  private topRows(): TreeNode[] {
    const { notice } = this.services.roadmaps;
    const noticeRows: TreeNode[] = notice === undefined ? [] : [{ kind: 'roadmapNotice', notice }];
    if (notice?.kind === 'reading') {
      return noticeRows;
    }
    const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
    return [...(hasFolder ? [] : [FOLDER_HINT]), ...noticeRows, ...this.nodes.phases];
  }

  private showRoadmap(): void {
    const { roadmap } = this.services;
    if (roadmap !== this.roadmap) {
      this.roadmap = roadmap;
      this.nodes = roadmapNodes(roadmap);
      this.snapshot = undefined;
    }
    this.changed.fire(undefined);
  }

  private takeSnapshot(): RoadmapSnapshot {
    const { roadmap, store } = this.services;
    return takeSnapshot(roadmap, store.progress);
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
    // Progress of another roadmap comes just before that roadmap, which draws every row.
    if (this.snapshot === undefined || this.services.roadmap !== this.roadmap) {
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
