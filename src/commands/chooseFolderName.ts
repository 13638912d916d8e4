import * as vscode from 'vscode';
import { CommandId } from '../contributions';
import { UserError } from '../errors';
import {
  freeName,
  LONG_PATH_LENGTH,
  unsafeNameReason,
  type UnsafeName,
} from '../scaffold/safePath';
import { exists, folderExists } from '../storage/projectWriter';

/** What is decided already when the folder gets its name. */
interface FolderRequest {
  readonly starterId: string;
  readonly stack: string;
  readonly parentFolder: vscode.Uri;
}

/**
 * The name of the folder to create: the requested one, or the learner's. Undefined when dismissed,
 * or when the requested name is taken and another one is offered. Throws a UserError for a name
 * that cannot be used.
 */
export async function chooseFolderName(
  request: FolderRequest,
  requested: string | undefined,
): Promise<string | undefined> {
  const { parentFolder: parent, starterId } = request;
  const isTaken = (name: string) => exists(vscode.workspace.fs, vscode.Uri.joinPath(parent, name));
  if (requested !== undefined) {
    const fault = nameFault(requested);
    if (fault !== undefined) {
      throw new UserError(fault);
    }
    if (!(await isTaken(requested))) {
      return requested;
    }
    void offerOtherName(request, requested, await freeName(requested, isTaken));
    return undefined;
  }
  return askFolderName(parent, await freeName(starterId, isTaken), isTaken);
}

/** Not waited for: whoever called the command gets its end now, and a click starts it anew. */
async function offerOtherName(
  request: FolderRequest,
  taken: string,
  offered: string,
): Promise<void> {
  const useOffered = vscode.l10n.t("Use '{0}'", offered);
  const choice = await vscode.window.showErrorMessage(folderExists(taken).message, useOffered);
  if (choice === useOffered) {
    await vscode.commands.executeCommand(CommandId.scaffoldStarter, {
      ...request,
      folderName: offered,
    });
  }
}

async function askFolderName(
  parent: vscode.Uri,
  value: string,
  isTaken: (name: string) => Promise<boolean>,
): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Scaffold Starter Project'),
    prompt: vscode.l10n.t('Name of the new folder in {0}', parent.fsPath),
    value,
    validateInput: async (name) => {
      const fault = nameFault(name);
      if (fault !== undefined) {
        return fault;
      }
      return (await isTaken(name)) ? folderExists(name).message : longPathWarning(parent, name);
    },
  });
}

/** Tools add long paths of their own below the folder, and Windows stops at 260 characters. */
function longPathWarning(
  parent: vscode.Uri,
  name: string,
): vscode.InputBoxValidationMessage | undefined {
  return parent.fsPath.length + name.length < LONG_PATH_LENGTH
    ? undefined
    : {
        message: vscode.l10n.t(
          'This path is very long. On Windows some tools may fail in it; a folder nearer to the top is safer.',
        ),
        severity: vscode.InputBoxValidationSeverity.Warning,
      };
}

function nameFault(name: string): string | undefined {
  const reason = unsafeNameReason(name);
  return reason === undefined ? undefined : nameFaultTexts()[reason];
}

function nameFaultTexts(): Record<UnsafeName, string> {
  return {
    empty: vscode.l10n.t('Enter a name for the new folder.'),
    separator: vscode.l10n.t('A name has no slashes: the folder is created where you said.'),
    dots: vscode.l10n.t('A name of dots alone means another folder. Choose a word.'),
    reserved: vscode.l10n.t('Windows keeps this name for itself. Choose another one.'),
    trailing: vscode.l10n.t('A name cannot begin with a space or end with a space or a dot.'),
    character: vscode.l10n.t('A name cannot hold any of < > : " | ? *'),
    long: vscode.l10n.t('This name is too long. Choose a shorter one.'),
  };
}
