import * as vscode from 'vscode';
import { CommandId, ViewId } from '../contributions';
import { lazy } from '../lazy';
import type { RoadmapTree, TreeNode } from './roadmapTree';

/**
 * The tree view, with its ticks wired to the status command. `loadTree` is called when somebody
 * first sees the view: a window that only checks work never draws a row.
 */
export function registerRoadmapView(
  loadTree: () => Promise<RoadmapTree>,
  own: <T extends vscode.Disposable>(disposable: T) => T,
): vscode.TreeView<TreeNode> {
  const changed = own(new vscode.EventEmitter<TreeNode[] | undefined>());
  const shownTree = lazy(async () => {
    const tree = await loadTree();
    own(
      tree.onDidChangeTreeData((nodes) => {
        changed.fire(nodes);
      }),
    );
    return tree;
  });
  const view = own(
    vscode.window.createTreeView<TreeNode>(ViewId.roadmap, {
      treeDataProvider: {
        onDidChangeTreeData: changed.event,
        getChildren: async (node) => (await shownTree()).getChildren(node),
        getTreeItem: async (node) => (await shownTree()).getTreeItem(node),
        getParent: async (node) => (await shownTree()).getParent(node),
        resolveTreeItem: async (item, node) => (await shownTree()).resolveTreeItem(item, node),
      },
      showCollapseAll: true,
      canSelectMany: true,
      manageCheckboxStateManually: true,
    }),
  );
  view.onDidChangeCheckboxState(async ({ items }) => {
    for (const [node, state] of items) {
      if (node.kind === 'skill') {
        const isTicked = state === vscode.TreeItemCheckboxState.Checked;
        await vscode.commands.executeCommand(
          CommandId.setSkillStatus,
          node.skill.id,
          isTicked ? 'done' : 'todo',
        );
        (await shownTree()).confirmTick(node, isTicked);
      }
    }
  });
  return view;
}
