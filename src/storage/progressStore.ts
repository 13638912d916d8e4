import * as vscode from 'vscode';
import { UserError } from '../errors';
import {
  EMPTY_HISTORY,
  recordChange,
  revert,
  type Change,
  type History,
} from '../progress/history';
import type { Progress } from '../progress/progress';
import { withCurrentIds } from '../progress/renamedSkills';
import { readStoredProgress, toStored, type SetAside } from '../progress/storedProgress';
import type { Roadmap } from '../roadmap/roadmap';

/** The two methods of a `vscode.Memento` this store lives on. */
export type ProgressMemento = Pick<vscode.Memento, 'get' | 'update'>;

interface Backup {
  readonly at: string;
  readonly reason: string;
  readonly stored: unknown;
}

const BACKUPS_KEPT = 5;

/**
 * The only user of workspace state. Writes queue one after the other; `onDidChangeProgress` fires
 * after the write, so a listener that reloads sees what it was told.
 */
export class ProgressStore implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Progress>();
  readonly onDidChangeProgress = this.changed.event;
  /** True when a newer version of the extension wrote the progress: it is shown, never written. */
  readonly isReadOnly: boolean;
  /** What could not be read of the stored value. Kept in workspace state with the next write. */
  readonly unreadable: readonly SetAside[];

  private current: Progress;
  private revision: number;
  private history: History = EMPTY_HISTORY;
  private isSetAsideKept = false;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly key: string;

  constructor(
    private readonly memento: ProgressMemento,
    roadmap: Pick<Roadmap, 'id' | 'aliases'>,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.key = `progress/${roadmap.id}`;
    const read = readStoredProgress(memento.get<unknown>(this.key));
    this.current = withCurrentIds(read.progress, roadmap.aliases);
    this.revision = read.revision;
    this.isReadOnly = read.isNewer;
    this.unreadable = read.setAside;
  }

  get progress(): Progress {
    return this.current;
  }

  get canUndo(): boolean {
    return this.history.undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.history.redoable.length > 0;
  }

  /**
   * Applies a transition to the newest progress and resolves once it is stored. With a `label` the
   * change can be undone. Throws a UserError when the progress is read-only or cannot be written.
   */
  update(transition: (progress: Progress) => Progress, label?: string): Promise<void> {
    return this.enqueue(async () => {
      await this.change(transition, label);
    });
  }

  /**
   * Like {@link update}, for changes that throw much away: the old value is backed up first.
   * Resolves to whether there was anything to change.
   */
  replace(transition: (progress: Progress) => Progress, label: string): Promise<boolean> {
    return this.enqueue(() => this.change(transition, label, () => this.backUp(label)));
  }

  /** Takes the latest change back and resolves to its label; to nothing when there is none. */
  undo(): Promise<string | undefined> {
    return this.enqueue(async () => {
      const change = this.history.undoable.at(-1);
      if (change !== undefined) {
        await this.write(revert(this.current, change.after, change.before), {
          undoable: this.history.undoable.slice(0, -1),
          redoable: [...this.history.redoable, change],
        });
      }
      return change?.label;
    });
  }

  /** Applies the latest undone change again and resolves to its label; to nothing when there is none. */
  redo(): Promise<string | undefined> {
    return this.enqueue(async () => {
      const change: Change | undefined = this.history.redoable.at(-1);
      if (change !== undefined) {
        await this.write(revert(this.current, change.before, change.after), {
          undoable: [...this.history.undoable, change],
          redoable: this.history.redoable.slice(0, -1),
        });
      }
      return change?.label;
    });
  }

  dispose(): void {
    this.changed.dispose();
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    // A failed write is the caller's to report; the next one must still run.
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async change(
    transition: (progress: Progress) => Progress,
    label: string | undefined,
    backUp?: () => Promise<void>,
  ): Promise<boolean> {
    const before = this.current;
    const after = transition(before);
    if (after === before) {
      return false;
    }
    this.assertWritable();
    await backUp?.();
    const history =
      label === undefined ? this.history : recordChange(this.history, { label, before, after });
    await this.write(after, history);
    return true;
  }

  private async write(progress: Progress, history: History): Promise<void> {
    this.assertWritable();
    await this.keepUnreadable();
    await this.put(this.key, toStored(progress, this.revision + 1));
    this.revision += 1;
    this.current = progress;
    this.history = history;
    this.changed.fire(progress);
  }

  private assertWritable(): void {
    if (this.isReadOnly) {
      throw new UserError(
        vscode.l10n.t(
          'Your progress was saved by a newer version of Backend Roadmap. Update the extension to change it; nothing was lost.',
        ),
      );
    }
  }

  /** Before the first write replaces the stored value, what it held unread is kept beside it. */
  private async keepUnreadable(): Promise<void> {
    if (this.isSetAsideKept || this.unreadable.length === 0) {
      return;
    }
    const key = `${this.key}/setAside`;
    const kept = this.memento.get<unknown>(key);
    await this.put(key, [
      ...(Array.isArray(kept) ? (kept as unknown[]) : []),
      { at: this.now().toISOString(), values: this.unreadable },
    ]);
    this.isSetAsideKept = true;
  }

  private async backUp(reason: string): Promise<void> {
    const key = `${this.key}/backups`;
    const kept = this.memento.get<unknown>(key);
    const backup: Backup = {
      at: this.now().toISOString(),
      reason,
      stored: toStored(this.current, this.revision),
    };
    const backups = [...(Array.isArray(kept) ? (kept as unknown[]) : []), backup];
    await this.put(key, backups.slice(-BACKUPS_KEPT));
  }

  private async put(key: string, value: unknown): Promise<void> {
    try {
      await this.memento.update(key, value);
    } catch (error) {
      throw new UserError(
        vscode.l10n.t(
          'Your last change could not be saved. Check the free space on your disk and try again.',
        ),
        { cause: error },
      );
    }
  }
}
