import * as vscode from 'vscode';
import { UserError } from '../errors';
import { compareProgress, type ProgressComparison } from '../progress/compareProgress';
import {
  MAX_EXPORT_BYTES,
  readExportFile,
  type ReadExport,
  type RefusedExport,
} from '../progress/exportFile';
import { restore } from '../progress/history';
import type { Progress } from '../progress/progress';
import { withCurrentIds } from '../progress/renamedSkills';
import { isSameProgress, mergedWith } from '../storage/progressMerge';
import { changesInWords, changesPage, sizeInWords } from '../views/progressChanges';
import { showReadingPage } from '../views/readingPage';
import type { CommandServices } from './commandServices';
import { offerUndo } from './historyCommands';

/** Import Progress…: shows what would change before anything does. Takes the file, or asks for it. */
export async function importProgress(services: CommandServices, file: unknown): Promise<void> {
  const source = file instanceof vscode.Uri ? file : await chooseSource();
  if (source === undefined) {
    return;
  }
  const incoming = await readFrom(services, source);
  const changes = previewsOf(services, incoming);
  if (changes.replace === undefined) {
    tell(vscode.l10n.t('You already have everything that is in this file.'));
    return;
  }
  const way = await chooseWay(changes);
  if (way === 'show') {
    await showReadingPage(
      services.own,
      vscode.l10n.t('Import Preview'),
      changesPage(changes.merge ?? changes.replace),
    );
  } else if (way !== undefined) {
    await take(services, incoming, way);
  }
}

type Way = 'merge' | 'replace';

async function chooseSource(): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Progress'),
    openLabel: vscode.l10n.t('Import'),
    filters: { JSON: ['json'] },
  });
  return files?.[0];
}

async function readFrom({ roadmap, log }: CommandServices, file: vscode.Uri): Promise<Progress> {
  const read = readExportFile(await textOf(file));
  if (read.kind === 'refused') {
    throw refusal(read);
  }
  if (read.isNewer) {
    throw new UserError(
      vscode.l10n.t(
        'This file was written by a newer version of Backend Roadmap. Update the extension, then import it.',
      ),
    );
  }
  if (read.roadmapId !== roadmap.id) {
    throw new UserError(
      vscode.l10n.t(
        "This file holds progress on the roadmap '{0}', but '{1}' is in use here. Import it in a folder with that roadmap.",
        read.roadmapId,
        roadmap.id,
      ),
    );
  }
  tellWhatIsLeftOut(read, log);
  return withCurrentIds(read.progress, roadmap.aliases);
}

async function textOf(file: vscode.Uri): Promise<string> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size <= MAX_EXPORT_BYTES) {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    }
  } catch (error) {
    throw new UserError(
      vscode.l10n.t("'{0}' could not be read. Check that the file is there.", file.fsPath),
      { cause: error },
    );
  }
  throw new UserError(
    vscode.l10n.t(
      'This file is larger than {0}, more than any export of progress. Choose the file that Export Progress wrote.',
      sizeInWords(MAX_EXPORT_BYTES),
    ),
  );
}

function refusal({ problem, path, cause }: RefusedExport): UserError {
  const messages: Record<RefusedExport['problem'], string> = {
    notJson: vscode.l10n.t('This file is not JSON. Choose the file that Export Progress wrote.'),
    notAnExport: vscode.l10n.t(
      "This file is no export of progress: '{0}' is missing or wrong. Choose the file that Export Progress wrote.",
      path,
    ),
    newerFormat: vscode.l10n.t(
      'This file was written by a newer version of Backend Roadmap. Update the extension, then import it.',
    ),
    notMigrated: vscode.l10n.t(
      "This file is from an older version and could not be brought up to date at '{0}'. Nothing was changed.",
      path,
    ),
  };
  return new UserError(messages[problem], { cause });
}

function tellWhatIsLeftOut({ setAside }: ReadExport, log: vscode.LogOutputChannel): void {
  for (const { path, value } of setAside) {
    log.warn(`Could not read '${path}' of the imported file:`, JSON.stringify(value));
  }
  if (setAside.length > 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Parts of the file could not be read and are left out: {0}. The log names each; the rest can be imported.',
        setAside.length,
      ),
    );
  }
}

/** What each way would change; nothing for a way that would change nothing. */
type Previews = { readonly [Key in Way]: ProgressComparison | undefined };

function previewsOf({ store, roadmap }: CommandServices, incoming: Progress): Previews {
  const current = store.progress;
  const preview = (after: Progress) =>
    isSameProgress(after, current) ? undefined : compareProgress(current, after, roadmap);
  return { merge: preview(mergedWith(current, [incoming])), replace: preview(incoming) };
}

interface WayItem extends vscode.QuickPickItem {
  readonly way?: Way | 'show';
}

async function chooseWay({ merge, replace }: Previews): Promise<Way | 'show' | undefined> {
  const mergeItem = (changes: ProgressComparison): WayItem => ({
    label: vscode.l10n.t('$(git-merge) Merge'),
    detail: changesInWords(changes),
    way: 'merge',
  });
  const items: WayItem[] = [
    ...(merge === undefined ? [] : [mergeItem(merge)]),
    { label: vscode.l10n.t('$(close) Keep what I have') },
    { label: vscode.l10n.t('$(list-unordered) Show every change first'), way: 'show' },
    {
      label: vscode.l10n.t('$(replace) Replace what I have with the file'),
      detail: vscode.l10n.t(
        '{0} · a backup is kept',
        replace === undefined ? '' : changesInWords(replace),
      ),
      way: 'replace',
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Import Progress'),
    placeHolder: vscode.l10n.t(
      'Merging keeps both: of each thing the later change counts. Undo takes either back.',
    ),
  });
  return picked?.way;
}

async function take({ store, now }: CommandServices, incoming: Progress, way: Way): Promise<void> {
  const label =
    way === 'merge' ? vscode.l10n.t('Imported progress') : vscode.l10n.t('Replaced progress');
  const hasChanged = await store.replace(
    (current) =>
      way === 'merge' ? mergedWith(current, [incoming]) : restore(current, incoming, now()),
    label,
  );
  if (hasChanged) {
    void offerUndo(label);
  }
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
