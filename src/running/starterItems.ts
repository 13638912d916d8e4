import * as vscode from 'vscode';
import { STARTER_TASK } from '../checks/report';
import { guideFile } from '../scaffold/overlay';
import { projectKey, type StarterProject } from './starterProject';

interface LeafOptions {
  /** Where each name is defined, as far as that is known. */
  readonly locations: ReadonlyMap<string, vscode.Location>;
  readonly onLeaf: (item: vscode.TestItem, name: string) => void;
}

/** A starter in the Test Explorer: a suite for its tools, one for each task, names as tests. */
export function starterItem(
  controller: vscode.TestController,
  project: StarterProject,
  { locations, onLeaf }: LeafOptions,
): vscode.TestItem {
  const { folder, manifest } = project;
  const readme = vscode.Uri.joinPath(folder, guideFile(manifest));
  const leaf = (name: string) => {
    const item = leafItem(controller, name, locations.get(name));
    onLeaf(item, name);
    return item;
  };
  const suite = (taskId: number, label: string, uri: vscode.Uri, names: readonly string[]) => {
    const item = controller.createTestItem(taskItemId(taskId), label, uri);
    item.sortText = String(taskId).padStart(2, '0');
    item.children.replace(names.map(leaf));
    return item;
  };
  const root = controller.createTestItem(projectKey(project), manifest.title, readme);
  root.description = folderName(folder);
  root.children.replace([
    suite(STARTER_TASK, vscode.l10n.t('Your tools work'), readme, manifest.green),
    ...manifest.tasks.map(({ n, title, tests, checks, file }) =>
      suite(
        n,
        vscode.l10n.t('Task {0}: {1}', n, title),
        file === undefined ? readme : vscode.Uri.joinPath(folder, file),
        [...tests, ...checks],
      ),
    ),
  ]);
  return root;
}

/** A folder whose manifest says it is ours but cannot be read. */
export function brokenItem(
  controller: vscode.TestController,
  manifestUri: vscode.Uri,
  reason: string,
): vscode.TestItem {
  const folder = vscode.Uri.joinPath(manifestUri, '..');
  const item = controller.createTestItem(manifestUri.toString(), folderName(folder), manifestUri);
  item.error = vscode.l10n.t(
    'This starter.json cannot be read ({0}). Restore it, or scaffold the starter again.',
    reason,
  );
  return item;
}

export function taskItemId(taskId: number): string {
  return `task-${taskId}`;
}

function leafItem(
  controller: vscode.TestController,
  name: string,
  location: vscode.Location | undefined,
): vscode.TestItem {
  const item = controller.createTestItem(name, name.replaceAll('_', ' '), location?.uri);
  if (location !== undefined) {
    item.range = location.range;
  }
  return item;
}

function folderName(folder: vscode.Uri): string {
  return folder.path.split('/').at(-1) ?? '';
}
