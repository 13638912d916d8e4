import * as vscode from 'vscode';
import { CommandId } from '../contributions';
import { isUserError } from '../errors';

/**
 * Registers commands whose expected failures are told to the learner and whose bugs go to the log.
 * Arguments arrive as `unknown`: anybody may call a command with anything.
 */
export function commandRegistrar(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): (id: CommandId, handler: (...args: unknown[]) => unknown) => void {
  return (id, handler) => {
    const guarded = async (...args: unknown[]): Promise<unknown> => {
      try {
        return await handler(...args);
      } catch (error) {
        report(error, id, log);
        return undefined;
      }
    };
    context.subscriptions.push(vscode.commands.registerCommand(id, guarded));
  };
}

/** Shown without waiting: a message nobody closes must not keep a command from ending. */
function report(error: unknown, id: CommandId, log: vscode.LogOutputChannel): void {
  if (isUserError(error)) {
    log.warn(`${id}: ${error.message}`, ...(error.cause === undefined ? [] : [error.cause]));
    void vscode.window.showErrorMessage(error.message);
    return;
  }
  log.error(error instanceof Error ? error : String(error), id);
  void offerLog();
}

async function offerLog(): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  const choice = await vscode.window.showErrorMessage(
    vscode.l10n.t('Backend Roadmap ran into a problem of its own. The log says more.'),
    showLog,
  );
  if (choice === showLog) {
    await vscode.commands.executeCommand(CommandId.showLog);
  }
}
