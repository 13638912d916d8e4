import * as vscode from 'vscode';
import { UserError } from '../errors';
import { parseJson } from '../parseJson';
import { localDay } from '../progress/calendarDay';
import { isRecord } from '../progress/reading';
import { Format } from '../protocol/format';
import { buildPortfolio, type Portfolio, type PortfolioProject } from '../protocol/portfolio';
import { originWithoutGit, portfolioPage, type ProjectOrigin } from '../protocol/portfolioPage';
import { readProjectOrigin } from '../running/projectOrigin';
import { unsafePathReason } from '../scaffold/safePath';
import { portfolioStrings } from '../views/portfolioStrings';
import type { CommandServices } from './commandServices';

/**
 * Export Portfolio…: writes a page of what is proven and opens it. Resolves to the file, which is
 * chosen when it is not given; one that is there is replaced only when the learner says so.
 */
export async function exportPortfolio(
  services: CommandServices,
  file: unknown,
): Promise<vscode.Uri | undefined> {
  const portfolio = buildPortfolio(services.roadmap, services.store.progress);
  if (portfolio.projects.length === 0) {
    throw new UserError(
      vscode.l10n.t(
        'No skill is proven yet, so there is nothing to show. Run “Check My Work” in a starter: its passed tasks prove skills.',
      ),
    );
  }
  const target = file instanceof vscode.Uri ? await unlessThere(file) : await chooseTarget();
  if (target !== undefined) {
    await save(target, await pageOf(services, portfolio));
    await vscode.commands.executeCommand('vscode.open', target);
  }
  return target;
}

async function pageOf(services: CommandServices, portfolio: Portfolio): Promise<string> {
  const origins = await Promise.all(
    portfolio.projects.map(async (project) => {
      const key = `${project.starterId}/${project.variant}`;
      return [key, await originOf(services, project)] as const;
    }),
  );
  return portfolioPage({
    portfolio,
    origins: new Map(origins.flatMap(([key, origin]) => (origin ? [[key, origin]] : []))),
    strings: portfolioStrings(),
    format: new Format(vscode.env.language),
    today: localDay(services.now()),
  });
}

/** Undefined where the folder of the project is not on this computer any more. */
async function originOf(
  { store, log }: CommandServices,
  { starterId, variant }: PortfolioProject,
): Promise<ProjectOrigin | undefined> {
  const folders = Object.entries(store.progress.starters)
    .filter(([, made]) => made.starterId === starterId && made.stack === variant)
    .sort(([, left], [, right]) => (left.at < right.at ? 1 : -1))
    .map(([uri]) => vscode.Uri.parse(uri).with({ fragment: '' }));
  for (const folder of folders) {
    const files = await taskFiles(folder, starterId);
    if (files === undefined) {
      continue;
    }
    try {
      return vscode.workspace.isTrusted
        ? await readProjectOrigin(folder.fsPath, files)
        : originWithoutGit(files);
    } catch (error) {
      log.warn(`Git could not be asked about ${folder.fsPath}: ${String(error)}`);
      return originWithoutGit(files);
    }
  }
  return undefined;
}

/** The file that each task is about, as the folder's own manifest says; only those that are there. */
async function taskFiles(
  folder: vscode.Uri,
  starterId: string,
): Promise<ReadonlyMap<number, string> | undefined> {
  for (const name of [`starter.${starterId}.json`, 'starter.json']) {
    const manifest = await readManifest(vscode.Uri.joinPath(folder, name));
    if (isRecord(manifest) && manifest['id'] === starterId && Array.isArray(manifest['tasks'])) {
      const named = (manifest['tasks'] as unknown[]).flatMap(taskFile);
      const present = await Promise.all(
        named.map(async ([task, file]) => {
          const uri = vscode.Uri.joinPath(folder, ...file.split('/'));
          return (await isThere(uri)) ? ([[task, file]] as const) : [];
        }),
      );
      return new Map(present.flat());
    }
  }
  return undefined;
}

function taskFile(task: unknown): (readonly [number, string])[] {
  const [number, file] = isRecord(task) ? [task['n'], task['file']] : [];
  return typeof number === 'number' &&
    typeof file === 'string' &&
    unsafePathReason(file) === undefined
    ? [[number, file]]
    : [];
}

async function readManifest(file: vscode.Uri): Promise<unknown> {
  return vscode.workspace.fs.readFile(file).then(
    (bytes) => parseJson(new TextDecoder().decode(bytes)),
    () => undefined,
  );
}

async function chooseTarget(): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  // The dialog itself asks before it takes a file that is there.
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Portfolio'),
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, 'portfolio.md') }),
    filters: { Markdown: ['md'] },
  });
}

async function unlessThere(file: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (!(await isThere(file))) {
    return file;
  }
  const replace = vscode.l10n.t('Replace');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t("'{0}' is there already. What you wrote in it would be lost.", file.fsPath),
    { modal: true },
    replace,
  );
  return answer === replace ? file : undefined;
}

async function save(file: vscode.Uri, text: string): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    throw new UserError(
      vscode.l10n.t("'{0}' could not be written. Choose another place.", file.fsPath),
      { cause: error },
    );
  }
}

async function isThere(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
