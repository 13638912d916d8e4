import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../contributions';

/** Where a workspace may keep a roadmap of its own. */
export interface RoadmapPlace {
  readonly uri: vscode.Uri;
  /** As a person knows it: the path in the workspace, with the folder's name when there are several. */
  readonly label: string;
  readonly folder: vscode.WorkspaceFolder;
  readonly path: string;
  /** A setting names this file, so it is taken for a roadmap whatever is in it. */
  readonly isChosen: boolean;
}

export interface RoadmapPlaces {
  readonly places: readonly RoadmapPlace[];
  /** Values of the setting that lead out of their folder, which nobody may ask for. */
  readonly refused: readonly string[];
}

export type RoadmapText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'tooLarge' };

const DEFAULT_PATH = 'roadmap.yaml';
const FORMAT_LINE = /^\uFEFF?\{?['"]?format['"]?[ \t]*:[ \t]*['"]?backend-roadmap\//m;

/** One place a workspace folder, in their order. */
export function roadmapPlaces(): RoadmapPlaces {
  const places: RoadmapPlace[] = [];
  const refused: string[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const setting = settingOf(folder);
    const path = pathInside(setting);
    if (path === undefined) {
      refused.push(setting);
    } else {
      const uri = vscode.Uri.joinPath(folder.uri, path);
      const label = vscode.workspace.asRelativePath(uri);
      places.push({ uri, label, folder, path, isChosen: path !== DEFAULT_PATH });
    }
  }
  return { places, refused };
}

function settingOf(folder: vscode.WorkspaceFolder): string {
  const setting = vscode.workspace
    .getConfiguration(SETTINGS_SECTION, folder.uri)
    .get<unknown>('roadmapFile');
  return typeof setting === 'string' && setting.trim() !== '' ? setting.trim() : DEFAULT_PATH;
}

/**
 * The path of a setting with `/`, or undefined when it leads out of its folder. A workspace brings
 * its own settings, and must not be able to point us at a person's other files.
 */
export function pathInside(setting: string): string | undefined {
  const parts = setting.replaceAll('\\', '/').split('/');
  const isAbsolute = parts[0] === '' || /^[a-z][a-z0-9+.-]*:/i.test(setting) || setting[0] === '~';
  const inner = parts.filter((part) => part !== '' && part !== '.');
  return isAbsolute || inner.length === 0 || inner.includes('..') ? undefined : inner.join('/');
}

/** Whether a file says that it is a roadmap of ours, even if the rest of it cannot be read. */
export function hasOurFormat(text: string): boolean {
  return FORMAT_LINE.test(text);
}

/** Reads no more than `maxBytes`, and nothing but files: a device or a pipe would never end. */
export async function readRoadmapText(uri: vscode.Uri, maxBytes: number): Promise<RoadmapText> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0) {
      return { kind: 'absent' };
    }
    if (size > maxBytes) {
      return { kind: 'tooLarge' };
    }
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { kind: 'text', text: new TextDecoder().decode(bytes) };
  } catch (error) {
    // Gone meanwhile, or not ours to read: either way there is nothing to show.
    if (error instanceof vscode.FileSystemError) {
      return { kind: 'absent' };
    }
    throw error;
  }
}
