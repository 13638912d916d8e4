import * as vscode from 'vscode';
import { UserError } from '../errors';

/** A browser cannot answer requests. */
export function serveFolder(): Promise<never> {
  throw new UserError(
    vscode.l10n.t(
      'A browser cannot serve a folder. Open it in the desktop VS Code, or open the page’s file itself.',
    ),
  );
}
