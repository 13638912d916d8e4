import * as vscode from 'vscode';
import { ContextKey } from '../contributions';
import type { ProgressStore } from '../storage/progressStore';

/** Keeps the context keys of the menus in step with the store. */
export function maintainContextKeys(store: ProgressStore): vscode.Disposable {
  const update = () => {
    void vscode.commands.executeCommand('setContext', ContextKey.canUndo, store.canUndo);
    void vscode.commands.executeCommand('setContext', ContextKey.canRedo, store.canRedo);
  };
  return store.onDidChangeProgress(update);
}
