import * as vscode from 'vscode';
import { UserError } from '../errors';
import type { CheckRequest } from './checkRunner';

/** In a browser there is nothing to start a program with. */
export function runChecks(_request: CheckRequest): Promise<never> {
  throw new UserError(
    vscode.l10n.t(
      'Checking your work starts programs, which a browser cannot. Open this folder in the desktop VS Code to check it.',
    ),
  );
}
