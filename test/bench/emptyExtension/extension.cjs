// The least an extension with a tree can do: what our own figures are compared with.
const vscode = require('vscode');

exports.activate = (/** @type {vscode.ExtensionContext} */ context) => {
  const treeDataProvider = { getChildren: () => [], getTreeItem: () => new vscode.TreeItem('') };
  context.subscriptions.push(
    vscode.window.createTreeView('emptyExtension.tree', { treeDataProvider }),
  );
};
