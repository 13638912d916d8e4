import * as vscode from 'vscode';
import { UserError } from '../errors';

/** A browser starts no programs. */
export function findPracticeServer(): Promise<never> {
  throw new UserError(
    vscode.l10n.t(
      'A browser cannot run a PostgreSQL server. Open this folder in the desktop VS Code, or use the built-in database of the checks.',
    ),
  );
}

export const isInstalled = findPracticeServer;
export const neededPackage = findPracticeServer;
export const startPracticeServer = findPracticeServer;
export const stopPracticeServer = findPracticeServer;
