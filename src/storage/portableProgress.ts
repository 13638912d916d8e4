import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../contributions';
import { mainKey, ownKey, PortableCopies, type PortableCopy } from './portableCopies';
import { isNotFound, progressFolder, readJson, sharedStorage, writeJson } from './progressFolder';
import { hasContent, mergedWith } from './progressMerge';
import type { ProgressStore } from './progressStore';

const WRITE_DELAY_MS = 2000;

/** Another window may have written at the same moment; each looks again after a time of its own. */
const SECOND_LOOK_MS = { min: 700, max: 1500 };

type Context = Pick<vscode.ExtensionContext, 'globalState' | 'workspaceState'>;

interface Services {
  readonly store: ProgressStore;
  readonly context: Context;
  readonly storageUri: vscode.Uri;
  readonly folderName: string;
  readonly now: () => Date;
  readonly onProblem: (error: unknown) => void;
}

/**
 * Links this workspace's progress to a copy that outlives it. Linked are workspaces that write to
 * the same copy: each merges the copy in and writes the result, so all end with everything. Nothing
 * is linked without a word of the learner, but for their first workspace and for one that was
 * already at work when the copy appeared, which gets a copy of its own.
 */
export class PortableProgress implements vscode.Disposable {
  private readonly copies: PortableCopies;
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly services: Services) {
    this.copies = new PortableCopies(services.context.globalState);
    this.subscriptions = [
      services.store.onDidChangeProgress(() => {
        this.settleIn(WRITE_DELAY_MS);
      }),
      vscode.window.onDidChangeWindowState(() => {
        this.settleIn(0);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SETTINGS_SECTION}.portableProgress`)) {
          this.settleIn(0);
        }
      }),
    ];
  }

  /** The copies that a workspace without progress may continue from; the first time it is opened. */
  async offer(): Promise<readonly PortableCopy[]> {
    const { store } = this.services;
    const isUndecided = (await this.link()) === undefined;
    return isUndecided && !hasContent(store.progress) && mode() !== 'off' ? this.choices() : [];
  }

  /** The copies with something in them that this workspace does not write itself, the latest first. */
  async choices(): Promise<readonly PortableCopy[]> {
    const link = await this.link();
    return this.copies
      .list(this.services.store.roadmapId)
      .filter(({ key, progress }) => key !== link && hasContent(progress));
  }

  /** Merges the copy into this workspace's progress and links the two. */
  async continueFrom(key: string): Promise<void> {
    const { store } = this.services;
    const copy = this.copies.read(key);
    if (copy !== undefined) {
      const label = vscode.l10n.t('Continue your progress');
      // Taking it back would reach every linked workspace: Start Fresh is the way out.
      await store.replace((current) => mergedWith(current, [copy.progress]), label, {
        isUndoable: false,
      });
    }
    await this.setLink(key);
    await this.settle();
  }

  /** From now on this workspace writes a copy of its own; the others stay as they are. */
  async startFresh(): Promise<void> {
    await this.setLink(ownKey(this.services.store.roadmapId));
    await this.settle();
  }

  /** Merges with the copy and writes it, as far as either has something new. Never throws. */
  settle(): Promise<void> {
    clearTimeout(this.timer);
    const settled = this.queue.then(async () => {
      try {
        await this.mergeBothWays();
      } catch (error) {
        this.services.onProblem(error);
      }
    });
    this.queue = settled;
    return settled;
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private settleIn(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settle(), delayMs);
  }

  private async mergeBothWays(): Promise<void> {
    const { store, folderName, now } = this.services;
    this.copies.carry(mode() === 'settingsSync');
    const key = mode() === 'off' ? undefined : ((await this.link()) ?? (await this.firstLink()));
    const copy = key === undefined ? undefined : this.copies.read(key);
    if (key === undefined || store.isReadOnly || copy?.isNewer) {
      return;
    }
    if (copy !== undefined) {
      await store.update((current) => mergedWith(current, [copy.progress]));
    }
    const savedAt = now().toISOString();
    if (await this.copies.write({ key, folderName, savedAt }, store.progress)) {
      this.copies.carry(mode() === 'settingsSync');
      this.settleIn(SECOND_LOOK_MS.min + Math.random() * (SECOND_LOOK_MS.max - SECOND_LOOK_MS.min));
    }
  }

  /** A workspace at work that never chose: the main copy if it is free, otherwise one of its own. */
  private async firstLink(): Promise<string | undefined> {
    const { store } = this.services;
    if (!hasContent(store.progress)) {
      return undefined;
    }
    const main = mainKey(store.roadmapId);
    const key = this.copies.has(main) ? ownKey(store.roadmapId) : main;
    await this.setLink(key);
    return key;
  }

  /** In a file first: workspace state is written over by other windows of this workspace. */
  private async link(): Promise<string | undefined> {
    const stored = await this.linkInFile();
    const link = stored ?? this.services.context.workspaceState.get<unknown>(this.linkKey);
    const main = mainKey(this.services.store.roadmapId);
    const isOurs = typeof link === 'string' && (link === main || link.startsWith(`${main}/`));
    return isOurs ? link : undefined;
  }

  private async linkInFile(): Promise<unknown> {
    try {
      return await readJson(this.linkFile);
    } catch (error) {
      if (isNotFound(error) || error instanceof SyntaxError) {
        return undefined;
      }
      throw error;
    }
  }

  private async setLink(key: string): Promise<void> {
    await this.services.context.workspaceState.update(this.linkKey, key);
    await writeJson(this.linkFile, key);
  }

  private get linkKey(): string {
    return `portableLink/${this.services.store.roadmapId}`;
  }

  private get linkFile(): vscode.Uri {
    const { storageUri, store } = this.services;
    const folder = progressFolder(sharedStorage(storageUri), store.roadmapId);
    return vscode.Uri.joinPath(folder, 'link.json');
  }
}

type PortableMode = 'settingsSync' | 'thisMachine' | 'off';

function mode(): PortableMode {
  const value = vscode.workspace
    .getConfiguration(SETTINGS_SECTION)
    .get<unknown>('portableProgress');
  return value === 'thisMachine' || value === 'off' ? value : 'settingsSync';
}
