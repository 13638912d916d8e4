import * as vscode from 'vscode';
import type { CheckReport } from '../checks/report';
import { taskKey, type TaskKey } from '../progress/progress';

/** What the last checks of this window said, beside the evidence that is kept for good. */
export class CheckResults implements vscode.Disposable {
  private readonly failing = new Set<TaskKey>();
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeResults = this.changed.event;

  /** Tasks of which a test or check failed when it last ran. */
  get failingTasks(): ReadonlySet<TaskKey> {
    return this.failing;
  }

  record({ starterId, stack, results }: CheckReport): void {
    const failed = results.filter(({ status }) => status === 'failed' || status === 'errored');
    for (const { taskId } of results) {
      this.failing.delete(taskKey(starterId, stack, taskId));
    }
    for (const { taskId } of failed) {
      this.failing.add(taskKey(starterId, stack, taskId));
    }
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
