import * as vscode from 'vscode';
import type { BannerStrings } from '../protocol/page';

export function bannerStrings(): BannerStrings {
  return {
    readOnlyTitle: vscode.l10n.t('Your progress is read-only'),
    readOnlyText: vscode.l10n.t(
      'A newer version of Backend Roadmap saved it. Update the extension to change it; nothing was lost.',
    ),
    noFolderTitle: vscode.l10n.t('Open a folder to keep your progress'),
    noFolderText: vscode.l10n.t(
      'Your progress is stored with the folder you have open. You can look around without one, but what you mark may not stay.',
    ),
    openFolder: vscode.l10n.t('Open Folder…'),
  };
}
