import * as vscode from 'vscode';
import type { Progress } from '../progress/progress';
import {
  readStoredProgress,
  type ReadProgress,
  type StoredProgress,
} from '../progress/storedProgress';
import { fileNamesIn, isNotFound, readJson, uniqueName, writeJson } from './progressFolder';

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** A file this old that is no JSON is not being written: its writer is gone. */
const HALF_WRITTEN_LIMIT_MS = 60_000;

/** A watcher may tell of a file before it is whole, and then tells nothing more. */
const SECOND_READ_MS = 50;
const READS = 4;

/** Watchers miss changes made while they start, on network drives, and where the system has run out of them. */
const LOOK_INTERVAL_MS = 5000;

/** `<window>-a.json` and `<window>-b.json`; `.old` once its window has been silent for a day. */
const JOURNAL_FILE = /^[0-9a-f]{12}-[ab](\.old)?\.json$/;

interface Entry {
  readonly name: string;
  readonly modifiedAtMs: number;
  /** Nothing when the file is no JSON. */
  readonly read: ReadProgress | undefined;
}

/** What the other windows of the workspace wrote. */
export interface JournalReading {
  readonly copies: readonly Progress[];
  /** The highest revision among them. */
  readonly revision: number;
  /** A newer version of the extension wrote one of them. */
  readonly isNewer: boolean;
}

/**
 * The files in which the windows of a workspace keep the same progress: each window its own, always
 * the whole, never another's, so no two writers meet and nobody waits for a lock. Together they are
 * the merge of all. A window writes to its two files in turn: a crash halfway spoils the one and
 * leaves the other whole. See docs/storage.md.
 */
export class ProgressJournal implements vscode.Disposable {
  private readonly watcher: vscode.FileSystemWatcher;
  private readonly window = uniqueName();
  private writes = 0;
  private entries: readonly Entry[] = [];

  private constructor(
    private readonly folder: vscode.Uri,
    private readonly now: () => Date,
  ) {
    this.watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, '*.json'),
    );
  }

  /** Makes the folder if it is missing. Throws what the file system throws. */
  static async open(folder: vscode.Uri, now: () => Date): Promise<ProgressJournal> {
    await vscode.workspace.fs.createDirectory(folder);
    return new ProgressJournal(folder, now);
  }

  /** Calls back after another window wrote, and now and then, since not every file system tells. */
  onDidChange(listener: () => void): vscode.Disposable {
    const timer = setInterval(listener, LOOK_INTERVAL_MS);
    const listenToOthers = (file: vscode.Uri) => {
      if (!file.path.includes(this.window)) {
        listener();
      }
    };
    return vscode.Disposable.from(
      this.watcher.onDidCreate(listenToOthers),
      this.watcher.onDidChange(listenToOthers),
      new vscode.Disposable(() => {
        clearInterval(timer);
      }),
    );
  }

  async write(stored: StoredProgress): Promise<void> {
    const slot = this.writes % 2 === 0 ? 'a' : 'b';
    await writeJson(this.fileAt(`${this.window}-${slot}.json`), stored);
    this.writes += 1;
  }

  /** Reads what changed since the last reading. A file that is being written counts the next time. */
  async read(): Promise<JournalReading> {
    const names = (await fileNamesIn(this.folder)).filter(
      (name) => JOURNAL_FILE.test(name) && !name.startsWith(this.window),
    );
    const entries = await Promise.all(names.map((name) => this.readEntry(name)));
    this.entries = entries.filter((entry) => entry !== undefined);
    const reads = this.entries.flatMap(({ read }) => (read === undefined ? [] : [read]));
    return {
      copies: reads.map(({ progress }) => progress),
      revision: Math.max(0, ...reads.map(({ revision }) => revision)),
      isNewer: reads.some(({ isNewer }) => isNewer),
    };
  }

  /**
   * Tidies the files that the last reading found. Windows that have been silent for a day are put
   * away under another name; what an earlier session put away is deleted, since no window writes to
   * it any more and `keep` has stored what it holds. Files with unreadable parts are kept beside.
   */
  async tidy(keep: () => Promise<void>): Promise<void> {
    const putAway = this.entries.filter(({ name }) => name.endsWith('.old.json'));
    const deletable = putAway.filter(({ read }) => read !== undefined && isWhole(read));
    if (deletable.length > 0) {
      await keep();
    }
    for (const { name } of deletable) {
      await vscode.workspace.fs.delete(this.fileAt(name));
    }
    for (const entry of this.entries.filter((each) => !deletable.includes(each))) {
      await this.putAway(entry);
    }
  }

  dispose(): void {
    this.watcher.dispose();
  }

  private async putAway({ name, modifiedAtMs, read }: Entry): Promise<void> {
    const ageMs = this.now().getTime() - modifiedAtMs;
    const isBroken =
      read === undefined ? ageMs > HALF_WRITTEN_LIMIT_MS : !read.isNewer && !isWhole(read);
    if (isBroken) {
      const time = this.now().toISOString().replaceAll(':', '-');
      await this.rename(name, `${name}.broken-${time}`);
    } else if (ageMs > MS_PER_DAY && read?.isNewer === false && !name.endsWith('.old.json')) {
      await this.rename(name, name.replace(/\.json$/, '.old.json'));
    }
  }

  private async rename(from: string, to: string): Promise<void> {
    await vscode.workspace.fs.rename(this.fileAt(from), this.fileAt(to), { overwrite: false });
  }

  /** Nothing when the file is gone by now. */
  private async readEntry(name: string): Promise<Entry | undefined> {
    const file = this.fileAt(name);
    try {
      const { mtime: modifiedAtMs } = await vscode.workspace.fs.stat(file);
      const known = this.entries.find((entry) => entry.name === name);
      if (known?.read !== undefined && known.modifiedAtMs === modifiedAtMs) {
        return known;
      }
      const isYoung = this.now().getTime() - modifiedAtMs < HALF_WRITTEN_LIMIT_MS;
      return { name, modifiedAtMs, read: await readStored(file, isYoung ? READS : 1) };
    } catch (error) {
      if (isNotFound(error)) {
        return undefined;
      }
      throw error;
    }
  }

  private fileAt(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, name);
  }
}

function isWhole({ setAside, isNewer }: ReadProgress): boolean {
  return setAside.length === 0 && !isNewer;
}

async function readStored(file: vscode.Uri, reads: number): Promise<ReadProgress | undefined> {
  try {
    return readStoredProgress(await readJson(file));
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
    if (reads === 1) {
      return undefined;
    }
    await new Promise((resolve) => setTimeout(resolve, SECOND_READ_MS));
    return readStored(file, reads - 1);
  }
}
