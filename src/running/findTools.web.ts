import * as vscode from 'vscode';
import { UserError } from '../errors';

/** A browser cannot see what is installed. */
export function findTools(): Promise<never> {
  throw new UserError(
    vscode.l10n.t(
      'A browser cannot see what is installed. Open this folder in the desktop VS Code to check your tools.',
    ),
  );
}
