import * as vscode from 'vscode';
import { fileNamesIn, readJson, uniqueName, writeJson } from './progressFolder';
import type { ProgressMemento } from './progressPlaces';

export interface Backup {
  readonly at: string;
  /** What was about to happen, in the words of the undo history. */
  readonly reason: string;
  /** As it was stored, by whatever version of the extension. */
  readonly stored: unknown;
}

const BACKUPS_KEPT = 5;

/** Names sort by time. */
const BACKUP_FILE = /^backup-.*\.json$/;

/**
 * The latest five values that a large change replaced. They lie as files where the windows of a
 * workspace share a folder: another window writes workspace state from its own memory and would
 * drop those of this one. Without a folder they lie in workspace state.
 */
export class ProgressBackups {
  constructor(
    private readonly memento: ProgressMemento,
    private readonly key: string,
    private readonly folder: vscode.Uri | undefined,
  ) {}

  /** Throws what the place throws: without its backup a large change must not happen. */
  async keep(reason: string, stored: unknown, now: Date): Promise<void> {
    const backup: Backup = { at: now.toISOString(), reason, stored };
    if (this.folder === undefined) {
      await this.memento.update(this.key, [...this.inMemento(), backup].slice(-BACKUPS_KEPT));
      return;
    }
    const name = `backup-${backup.at.replaceAll(':', '-')}-${uniqueName()}.json`;
    await writeJson(vscode.Uri.joinPath(this.folder, name), backup);
    await this.deleteOldest(this.folder);
  }

  /** The newest first. A backup that cannot be read is left out and stays where it is. */
  async list(): Promise<readonly Backup[]> {
    const values = this.folder === undefined ? this.inMemento() : await readableFiles(this.folder);
    return values.filter(isBackup).sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  private inMemento(): unknown[] {
    const kept = this.memento.get<unknown>(this.key);
    return Array.isArray(kept) ? (kept as unknown[]) : [];
  }

  private async deleteOldest(folder: vscode.Uri): Promise<void> {
    const names = await backupNames(folder);
    for (const name of names.slice(0, -BACKUPS_KEPT)) {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name));
    }
  }
}

async function backupNames(folder: vscode.Uri): Promise<string[]> {
  return (await fileNamesIn(folder)).filter((name) => BACKUP_FILE.test(name)).sort();
}

async function readableFiles(folder: vscode.Uri): Promise<unknown[]> {
  const read = (name: string) =>
    readJson(vscode.Uri.joinPath(folder, name)).catch((error: unknown) => {
      if (error instanceof SyntaxError) {
        return undefined;
      }
      throw error;
    });
  return Promise.all((await backupNames(folder)).map(read));
}

function isBackup(value: unknown): value is Backup {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stored' in value &&
    'reason' in value &&
    typeof value.reason === 'string' &&
    'at' in value &&
    typeof value.at === 'string' &&
    !Number.isNaN(Date.parse(value.at))
  );
}
