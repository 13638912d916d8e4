import type * as vscode from 'vscode';
import { toPortable } from '../progress/portable';
import { readStoredProgress, type ReadProgress } from '../progress/storedProgress';
import { uniqueName } from './progressFolder';
import { isSameProgress } from './progressMerge';

/** One copy of a roadmap's progress outside any workspace. */
export interface PortableCopy extends ReadProgress {
  readonly key: string;
  /** The folder it was last written from, as the learner knows it. */
  readonly folderName: string;
  readonly savedAt: string;
}

const PREFIX = 'portable/';

type GlobalState = vscode.Memento & { setKeysForSync(keys: readonly string[]): void };

/**
 * The copies in global state, which a moved folder, another folder and, through Settings Sync,
 * another machine can continue from. VS Code keeps all keys of an extension as one value, so a
 * window that writes at the same moment can undo a write of ours: writers look again afterwards.
 */
export class PortableCopies {
  constructor(private readonly globalState: GlobalState) {}

  /** The copies of a roadmap, the latest first. */
  list(roadmapId: string): readonly PortableCopy[] {
    const main = mainKey(roadmapId);
    return this.globalState
      .keys()
      .filter((key) => key === main || key.startsWith(`${main}/`))
      .map((key) => this.read(key))
      .filter((copy) => copy !== undefined)
      .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  /** Nothing when there is no such copy, or none that can be understood. */
  read(key: string): PortableCopy | undefined {
    const value = this.globalState.get<unknown>(key);
    if (typeof value !== 'object' || value === null || !('progress' in value)) {
      return undefined;
    }
    const { folderName, savedAt } = value as { folderName?: unknown; savedAt?: unknown };
    return {
      ...readStoredProgress(value.progress),
      key,
      folderName: typeof folderName === 'string' ? folderName : '',
      savedAt: typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) ? savedAt : '',
    };
  }

  /** At most 64 KB: older sessions go as totals of their days. Resolves to whether it was needed. */
  async write(
    { key, folderName, savedAt }: Pick<PortableCopy, 'key' | 'folderName' | 'savedAt'>,
    progress: ReadProgress['progress'],
  ): Promise<boolean> {
    const portable = toPortable(progress);
    const present = this.read(key);
    if (
      present !== undefined &&
      isSameProgress(present.progress, readStoredProgress(portable).progress)
    ) {
      return false;
    }
    await this.globalState.update(key, { folderName, savedAt, progress: portable });
    return true;
  }

  /** Lets Settings Sync carry all copies, or none. */
  carry(isSynced: boolean): void {
    const keys = this.globalState.keys().filter((key) => key.startsWith(PREFIX));
    this.globalState.setKeysForSync(isSynced ? keys : []);
  }

  has(key: string): boolean {
    return this.globalState.get<unknown>(key) !== undefined;
  }
}

/** The copy that a learner's first workspace writes. */
export function mainKey(roadmapId: string): string {
  return `${PREFIX}${roadmapId}`;
}

/** A copy beside the others, for a workspace that started fresh. */
export function ownKey(roadmapId: string): string {
  return `${mainKey(roadmapId)}/${uniqueName()}`;
}
