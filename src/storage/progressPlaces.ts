import * as vscode from 'vscode';
import { UserError } from '../errors';
import { lazy } from '../lazy';
import {
  readStoredProgress,
  type ReadProgress,
  type StoredProgress,
} from '../progress/storedProgress';
import type { Backup, ProgressBackups } from './progressBackups';
import type { JournalReading, ProgressJournal } from './progressJournal';

/** The two methods of a `vscode.Memento` that progress lives on. */
export type ProgressMemento = Pick<vscode.Memento, 'get' | 'update'>;

/** What the windows of a workspace share. Without a folder open there is nothing to share. */
export interface SharedStorage {
  readonly storageUri: vscode.Uri;
  /** Told of a failure that lost nothing: of the two places a change is kept in, one refused it. */
  readonly onProblem: (error: unknown) => void;
}

interface Options {
  readonly memento: ProgressMemento;
  readonly roadmapId: string;
  readonly now: () => Date;
  readonly shared: SharedStorage | undefined;
  readonly onOthersWrote: () => void;
}

/** Where one roadmap's progress is kept: workspace state, and files that other windows see. */
export class ProgressPlaces implements vscode.Disposable {
  /** What lay in workspace state at first. */
  readonly opened: ReadProgress;

  private readonly key: string;
  private readonly folder = lazy(() => this.findFolder());
  private readonly journal = lazy(() => this.openJournal());
  private readonly backupRing = lazy(() => this.openBackups());
  private readonly disposables: { dispose: () => unknown }[] = [];
  private isOriginalKept = false;
  private lastTold: string | undefined;

  constructor(private readonly options: Options) {
    this.key = `progress/${options.roadmapId}`;
    this.opened = readStoredProgress(options.memento.get<unknown>(this.key));
  }

  /** Resolves once one of the two places has it: at the next start both are merged. */
  async save(stored: StoredProgress): Promise<void> {
    await this.keepOriginal();
    const failures = [
      ...(await failureOf(async () => (await this.journal())?.write(stored))),
      ...(await failureOf(() => this.options.memento.update(this.key, stored))),
    ];
    if (failures.length === (this.options.shared === undefined ? 1 : 2)) {
      throw couldNotSave(failures[0]);
    }
    this.tellOf(failures);
  }

  /** Brings workspace state up to what the files hold. */
  async saveToWorkspaceState(stored: StoredProgress): Promise<void> {
    await this.keepOriginal();
    this.tellOf(await failureOf(() => this.options.memento.update(this.key, stored)));
  }

  /** What other windows wrote; nothing when nothing is shared or the files cannot be read now. */
  async readOthers(): Promise<JournalReading | undefined> {
    let reading: JournalReading | undefined;
    const failures = await failureOf(async () => {
      reading = await (await this.journal())?.read();
    });
    this.tellOf(failures);
    return reading;
  }

  /** Clears away files of windows long gone, once `stored`, which holds what was in them, is kept. */
  async tidy(stored: StoredProgress): Promise<void> {
    const failures = await failureOf(async () => {
      const journal = await this.journal();
      await journal?.tidy(() => journal.write(stored));
    });
    this.tellOf(failures);
  }

  /** Throws a UserError when the backup cannot be kept. */
  async backUp(reason: string, stored: unknown): Promise<void> {
    const [failure] = await failureOf(async () =>
      (await this.backupRing()).keep(reason, stored, this.options.now()),
    );
    if (failure !== undefined) {
      throw couldNotSave(failure);
    }
  }

  async backups(): Promise<readonly Backup[]> {
    return (await this.backupRing()).list();
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** Before the first write replaces the stored value, what would be lost of it is kept beside. */
  private async keepOriginal(): Promise<void> {
    const { setAside, migratedFrom } = this.opened;
    if (this.isOriginalKept) {
      return;
    }
    if (migratedFrom !== undefined) {
      const reason = vscode.l10n.t('Before the update from data version {0}', migratedFrom);
      await this.backUp(reason, this.options.memento.get<unknown>(this.key));
    }
    if (setAside.length > 0) {
      await this.keepSetAside(setAside);
    }
    this.isOriginalKept = true;
  }

  private async keepSetAside(values: ReadProgress['setAside']): Promise<void> {
    const { memento, now } = this.options;
    const key = `${this.key}/setAside`;
    const kept = memento.get<unknown>(key);
    const all = [
      ...(Array.isArray(kept) ? (kept as unknown[]) : []),
      { at: now().toISOString(), values },
    ];
    const [failure] = await failureOf(() => memento.update(key, all));
    if (failure !== undefined) {
      throw couldNotSave(failure);
    }
  }

  private async findFolder(): Promise<vscode.Uri | undefined> {
    const { shared, roadmapId } = this.options;
    if (shared === undefined) {
      return undefined;
    }
    const { progressFolder, sharedStorage } = await import('./progressFolder');
    return progressFolder(sharedStorage(shared.storageUri), roadmapId);
  }

  private async openJournal(): Promise<ProgressJournal | undefined> {
    const folder = await this.folder();
    if (folder === undefined) {
      return undefined;
    }
    const { ProgressJournal } = await import('./progressJournal');
    const { now, onOthersWrote } = this.options;
    const journal = await ProgressJournal.open(folder, now);
    this.disposables.push(journal, journal.onDidChange(onOthersWrote));
    return journal;
  }

  private async openBackups(): Promise<ProgressBackups> {
    const { ProgressBackups } = await import('./progressBackups');
    return new ProgressBackups(this.options.memento, `${this.key}/backups`, await this.folder());
  }

  private tellOf(failures: readonly unknown[]): void {
    for (const failure of failures) {
      // The same trouble comes back with every look at the files.
      if (String(failure) !== this.lastTold) {
        this.lastTold = String(failure);
        this.options.shared?.onProblem(failure);
      }
    }
  }
}

/** The error as a list of one; an empty list when all went well. */
async function failureOf(work: () => PromiseLike<unknown>): Promise<unknown[]> {
  try {
    await work();
    return [];
  } catch (error) {
    return [error];
  }
}

function couldNotSave(cause: unknown): UserError {
  return new UserError(
    vscode.l10n.t(
      'Your last change could not be saved. Check the free space on your disk and try again.',
    ),
    { cause },
  );
}
