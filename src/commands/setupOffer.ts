import * as vscode from 'vscode';
import type { InstallationEnd } from '../running/libraries';
import { toolName } from '../running/problemTexts';
import type { StarterProject } from '../running/starterProject';

interface SetupOffer {
  /** Printed while asking: what will be run. */
  readonly command: string;
  /** Whether the learner has agreed already. */
  readonly isAgreed: boolean;
  readonly log: vscode.LogOutputChannel;
}

/** Offers to install a starter's libraries; resolves to whether they are there now. */
export async function offerSetup(
  project: StarterProject,
  { command, isAgreed, log }: SetupOffer,
): Promise<boolean> {
  if (!isAgreed && !(await isWanted(project, command))) {
    return false;
  }
  const end = await install(project, log);
  if (end.kind === 'installed') {
    return true;
  }
  if (end.kind !== 'cancelled') {
    void tellFailure(end, command, log);
  }
  return false;
}

async function isWanted({ manifest }: StarterProject, command: string): Promise<boolean> {
  const install = vscode.l10n.t('Install and Check');
  const message = vscode.l10n.t(
    "'{0}' needs libraries that are not installed yet. They come from the internet once, into this project's folder alone ({1}).",
    manifest.title,
    command,
  );
  return (await vscode.window.showInformationMessage(message, install)) === install;
}

async function install(
  { manifest, folder }: StarterProject,
  log: vscode.LogOutputChannel,
): Promise<InstallationEnd> {
  const { installLibraries } = await import('../running/libraries');
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t("Installing the libraries of '{0}'", manifest.title),
      cancellable: true,
    },
    async (progress, token) => {
      const abort = new AbortController();
      const cancelled = token.onCancellationRequested(() => {
        abort.abort();
      });
      const onOutput = (text: string) => {
        log.debug(text.trimEnd());
        progress.report({ message: lastLine(text) });
      };
      try {
        return await installLibraries({
          manifest,
          folder: folder.fsPath,
          signal: abort.signal,
          onOutput,
        });
      } finally {
        cancelled.dispose();
      }
    },
  );
}

const MAX_LINE_LENGTH = 80;

function lastLine(text: string): string {
  return text.trimEnd().split(/\r?\n/).at(-1)?.slice(0, MAX_LINE_LENGTH) ?? '';
}

type Failure = Exclude<InstallationEnd, { kind: 'installed' | 'cancelled' }>;

async function tellFailure(
  failure: Failure,
  command: string,
  log: vscode.LogOutputChannel,
): Promise<void> {
  if (failure.kind === 'failed') {
    log.warn(`'${command}' failed: ${failure.message}`);
  }
  const showLog = vscode.l10n.t('Show Log');
  const choice = await vscode.window.showErrorMessage(
    failureText(failure, command),
    ...(failure.kind === 'failed' ? [showLog] : []),
  );
  if (choice === showLog) {
    log.show();
  }
}

function failureText(failure: Failure, command: string): string {
  switch (failure.kind) {
    case 'offline':
      return vscode.l10n.t(
        'The libraries could not be fetched: this computer seems to be offline. Connect it to the internet, then check your work again. That is needed once.',
      );
    case 'toolMissing':
      return vscode.l10n.t(
        '{0} was not found on this computer. Run “Check My Tools” to see how to install it.',
        toolName(failure.tool),
      );
    case 'timedOut':
      return vscode.l10n.t(
        "'{0}' did not end in time and was stopped. Run it in a terminal to see what it waits for.",
        command,
      );
    case 'failed':
      return vscode.l10n.t(
        "'{0}' failed, so nothing was checked. The log has what it said.",
        command,
      );
  }
}
