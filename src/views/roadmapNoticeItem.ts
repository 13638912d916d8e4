import * as vscode from 'vscode';
import type { RoadmapNotice } from '../storage/currentRoadmap';

/** The line above the roadmap that says how it stands with the workspace's own file. */
export interface NoticeNode {
  readonly kind: 'roadmapNotice';
  readonly notice: RoadmapNotice;
}

/** Of a broken file the row leads to the line of its first problem. */
export function noticeItem({ notice }: NoticeNode): vscode.TreeItem {
  return notice.kind === 'reading' ? readingItem(notice.label) : brokenItem(notice);
}

function readingItem(label: string): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Reading {0}…', label));
  item.id = '/reading-roadmap';
  item.iconPath = new vscode.ThemeIcon('loading~spin');
  return item;
}

function brokenItem({
  label,
  uri,
  line,
  problemCount,
  isLastValidShown,
}: Extract<RoadmapNotice, { kind: 'broken' }>): vscode.TreeItem {
  const count =
    problemCount === 1
      ? vscode.l10n.t('{0} has 1 problem', label)
      : vscode.l10n.t('{0} has {1} problems', label, problemCount);
  const shown = isLastValidShown
    ? vscode.l10n.t('its last valid version is shown')
    : vscode.l10n.t('the built-in roadmap is shown');
  const item = new vscode.TreeItem(count);
  item.id = '/broken-roadmap';
  item.description = shown;
  item.tooltip = vscode.l10n.t('{0}: {1}. Click to open it at the first problem.', count, shown);
  item.accessibilityInformation = { label: item.tooltip };
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('charts.yellow'));
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Open File'),
    arguments: [uri, { selection: new vscode.Range(line - 1, 0, line - 1, 0) }],
  };
  item.contextValue = 'roadmapNotice';
  return item;
}
