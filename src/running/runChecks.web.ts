import * as vscode from 'vscode';
import { UserError } from '../errors';

/** In a browser there is nothing to start a program with. */
export function runChecks(): Promise<never> {
  throw new UserError(
    vscode.l10n.t(
      'Checking your work starts programs, which a browser cannot. Open this folder in the desktop VS Code to check it.',
    ),
  );
}
