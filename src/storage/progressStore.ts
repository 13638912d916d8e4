import * as vscode from 'vscode';
import { UserError } from '../errors';
import { lazy } from '../lazy';
import type { Change, History } from '../progress/history';
import type { Progress } from '../progress/progress';
import { withCurrentIds } from '../progress/renamedSkills';
import {
  toStored,
  type MigrationFailure,
  type SetAside,
  type StoredProgress,
} from '../progress/storedProgress';
import type { Roadmap } from '../roadmap/roadmap';
import type { Backup } from './progressBackups';
import { ProgressPlaces, type ProgressMemento, type SharedStorage } from './progressPlaces';

export type { ProgressMemento } from './progressPlaces';

/** Needed with the first change, not while activating. */
const changes = lazy(() => import('../progress/history'));

const NO_HISTORY: History = { undoable: [], redoable: [] };

type RoadmapKey = Pick<Roadmap, 'id' | 'aliases'>;

/**
 * The learner's progress in this window. Writes queue one after the other; `onDidChangeProgress`
 * fires after the write, so a listener that reloads sees what it was told.
 *
 * Another window of the same workspace writes workspace state unseen, so each change also goes to
 * files that the windows share, and {@link refresh} merges theirs in: see docs/storage.md.
 */
export class ProgressStore implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Progress>();
  readonly onDidChangeProgress = this.changed.event;

  private roadmap: RoadmapKey;
  private places: ProgressPlaces;
  private current: Progress;
  private currentRevision: number;
  private isNewerElsewhere = false;
  private history: History = NO_HISTORY;
  private queue: Promise<unknown> = Promise.resolve();

  /** Without `shared` progress lives in workspace state alone. */
  constructor(
    private readonly memento: ProgressMemento,
    roadmap: RoadmapKey,
    private readonly now: () => Date = () => new Date(),
    private readonly shared?: SharedStorage,
  ) {
    this.roadmap = roadmap;
    this.places = this.placesOf(roadmap);
    this.current = withCurrentIds(this.places.opened.progress, roadmap.aliases);
    this.currentRevision = this.places.opened.revision;
  }

  get progress(): Progress {
    return this.current;
  }

  /** Grows by one with each write. */
  get revision(): number {
    return this.currentRevision;
  }

  get roadmapId(): string {
    return this.roadmap.id;
  }

  /** True for progress of a newer version and for a failed migration: it is shown, never written. */
  get isReadOnly(): boolean {
    return this.isNewer || this.migrationFailure !== undefined;
  }

  /** A newer version of the extension wrote the progress. */
  get isNewer(): boolean {
    return this.places.opened.isNewer || this.isNewerElsewhere;
  }

  /** Why progress of an older version could not be brought up to date. */
  get migrationFailure(): MigrationFailure | undefined {
    return this.places.opened.failure;
  }

  /** What could not be read of the stored value. Kept in workspace state with the next write. */
  get unreadable(): readonly SetAside[] {
    return this.places.opened.setAside;
  }

  get canUndo(): boolean {
    return this.history.undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.history.redoable.length > 0;
  }

  /**
   * Applies a transition to the newest progress and resolves once it is stored. With a `label` the
   * change can be undone, in one step with those before it of the same `series`. Throws a UserError
   * when the progress is read-only or cannot be written.
   */
  update(
    transition: (progress: Progress) => Progress,
    label?: string,
    series?: object,
  ): Promise<void> {
    return this.enqueue(async () => {
      await this.change(transition, label === undefined ? undefined : { label, series });
    });
  }

  /**
   * Like {@link update}, for changes that replace much: it sees what other windows wrote, and the
   * old value is backed up first. Resolves to whether there was anything to change.
   */
  replace(
    transition: (progress: Progress) => Progress,
    label: string,
    { isUndoable = true }: { readonly isUndoable?: boolean } = {},
  ): Promise<boolean> {
    return this.enqueue(async () => {
      await this.mergeOthers();
      const backUp = () => this.places.backUp(label, this.stored());
      return this.change(transition, isUndoable ? { label } : undefined, backUp);
    });
  }

  /** Takes the latest change back and resolves to its label; to nothing when there is none. */
  undo(): Promise<string | undefined> {
    return this.enqueue(async () => {
      const change = this.history.undoable.at(-1);
      if (change !== undefined) {
        const { revert } = await changes();
        await this.write(revert(this.current, change.after, change.before, this.now()), {
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
        const { revert } = await changes();
        await this.write(revert(this.current, change.before, change.after, this.now()), {
          undoable: [...this.history.undoable, change],
          redoable: this.history.redoable.slice(0, -1),
        });
      }
      return change?.label;
    });
  }

  /** What large changes replaced, the newest first. */
  backups(): Promise<readonly Backup[]> {
    return this.enqueue(() => this.places.backups());
  }

  /** Merges in what other windows of the workspace wrote since. */
  refresh(): Promise<void> {
    return this.enqueue(() => this.mergeOthers());
  }

  /** The first {@link refresh}: from now on other windows are listened to, and old files tidied. */
  share(): Promise<void> {
    return this.enqueue(async () => {
      await this.mergeOthers();
      await this.places.tidy(this.stored());
    });
  }

  /** Turns to the progress of another roadmap once the writes asked for so far are done. */
  useRoadmap(roadmap: RoadmapKey): Promise<void> {
    return this.enqueue(async () => {
      const isOther = roadmap.id !== this.roadmap.id;
      this.roadmap = roadmap;
      if (isOther) {
        this.open(roadmap);
      } else {
        this.current = withCurrentIds(this.current, roadmap.aliases);
      }
      this.changed.fire(this.current);
      await this.mergeOthers();
    });
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, this.places).dispose();
  }

  private open(roadmap: RoadmapKey): void {
    this.places.dispose();
    this.places = this.placesOf(roadmap);
    this.current = withCurrentIds(this.places.opened.progress, roadmap.aliases);
    this.currentRevision = this.places.opened.revision;
    this.isNewerElsewhere = false;
    this.history = NO_HISTORY;
  }

  private placesOf({ id: roadmapId }: RoadmapKey): ProgressPlaces {
    const { memento, now, shared } = this;
    const onOthersWrote = () => void this.refresh();
    return new ProgressPlaces({ memento, roadmapId, now, shared, onOthersWrote });
  }

  private stored(): StoredProgress {
    return toStored(this.current, this.currentRevision);
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    // A failed write is the caller's to report; the next one must still run.
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async change(
    transition: (progress: Progress) => Progress,
    step: Pick<Change, 'label' | 'series'> | undefined,
    backUp?: () => Promise<void>,
  ): Promise<boolean> {
    const before = this.current;
    const after = transition(before);
    if (after === before) {
      return false;
    }
    this.assertWritable();
    await backUp?.();
    const { recordChange } = await changes();
    const history =
      step === undefined ? this.history : recordChange(this.history, { ...step, before, after });
    await this.write(after, history);
    return true;
  }

  private async write(progress: Progress, history: History): Promise<void> {
    this.assertWritable();
    await this.places.save(toStored(progress, this.currentRevision + 1));
    this.currentRevision += 1;
    this.current = progress;
    this.history = history;
    this.changed.fire(progress);
  }

  private async mergeOthers(): Promise<void> {
    const others = this.shared && (await this.places.readOthers());
    if (others === undefined) {
      return;
    }
    const { mergedWith } = await import('./progressMerge');
    const copies = others.copies.map((copy) => withCurrentIds(copy, this.roadmap.aliases));
    const merged = mergedWith(this.current, copies);
    const isFirstNewer = others.isNewer && !this.isNewer;
    if (merged === this.current && !isFirstNewer) {
      return;
    }
    this.isNewerElsewhere ||= others.isNewer;
    this.current = merged;
    this.currentRevision = Math.max(this.currentRevision, others.revision) + 1;
    if (!this.isReadOnly) {
      await this.places.saveToWorkspaceState(this.stored());
    }
    this.changed.fire(merged);
  }

  /** Throws the UserError that {@link update} would: for what must not begin when it cannot end. */
  assertWritable(): void {
    if (this.isNewer) {
      throw new UserError(
        vscode.l10n.t(
          'Your progress was saved by a newer version of Backend Roadmap. Update the extension to change it; nothing was lost.',
        ),
      );
    }
    if (this.isReadOnly) {
      throw new UserError(
        vscode.l10n.t(
          'Your progress is from an older version of Backend Roadmap and could not be brought up to date. It is untouched; export it or update the extension.',
        ),
      );
    }
  }
}
