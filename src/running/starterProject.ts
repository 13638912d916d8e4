import * as vscode from 'vscode';
import { LANGUAGES, type Language } from '../checks/names';
import { findTestLines } from '../checks/testLines';
import { expectedTests } from '../checks/report';
import { parseJson } from '../parseJson';
import { starterManifestSchema, type StarterManifest } from '../scaffold/manifest';
import { inOrder, starterKey } from '../scaffold/overlay';
import { isShipped } from '../scaffold/starterIndex';
import type { PackagedStarters } from './testServices';

/** A folder on disk that was scaffolded from one of our starters. */
export interface StarterProject {
  readonly folder: vscode.Uri;
  readonly manifest: StarterManifest;
  /** It came solved, and is evidence for nothing. */
  readonly isCheckpoint: boolean;
}

/** Tells the starters of one folder apart. */
export function projectKey({
  folder,
  manifest,
}: Pick<StarterProject, 'folder' | 'manifest'>): string {
  return starterKey(folder, manifest);
}

/** Of the starters in a folder, each after the one it continues. */
export function projectsIn(
  folder: vscode.Uri,
  projects: readonly StarterProject[],
): StarterProject[] {
  return inOrder(projects.filter((project) => project.folder.toString() === folder.toString()));
}

export type ReadProject =
  | { readonly kind: 'project'; readonly project: StarterProject }
  /** A manifest of somebody else. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'broken'; readonly message: string };

const FORMAT_PREFIX = 'backend-roadmap-starter/';

/**
 * Reads the project a manifest describes. Tasks and names come from our own copy of the
 * starter, so that a changed manifest cannot make a task easier to pass.
 */
export async function readStarterProject(
  manifestUri: vscode.Uri,
  files: PackagedStarters,
): Promise<ReadProject> {
  const bytes = await vscode.workspace.fs.readFile(manifestUri);
  const value = parseJson(new TextDecoder().decode(bytes));
  if (!isOurs(value)) {
    return { kind: 'foreign' };
  }
  const own = starterManifestSchema.safeParse(value);
  if (!own.success) {
    const [issue] = own.error.issues;
    return { kind: 'broken', message: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  }
  const folder = vscode.Uri.joinPath(manifestUri, '..');
  const manifest = (await shippedManifest(own.data, files)) ?? own.data;
  const isCheckpoint = own.data.checkpoint === true;
  return { kind: 'project', project: { folder, manifest, isCheckpoint } };
}

async function shippedManifest(
  { id, stack }: StarterManifest,
  files: PackagedStarters,
): Promise<StarterManifest | undefined> {
  return isShipped(await files.starterIndex(), id, stack)
    ? starterManifestSchema.parse(await files.readJson('starters', id, stack, 'starter.json'))
    : undefined;
}

/** The language whose runner tests this starter; none for starters that have checks alone. */
export function languageOfProject({ manifest }: StarterProject): Language | undefined {
  return LANGUAGES.find(
    (language) => manifest.stack === language || manifest.stack.startsWith(`${language}-`),
  );
}

const SOURCE_FILES = '**/*.{py,js,java,go}';
const FOREIGN_FOLDERS = '**/{node_modules,.venv,__pycache__}/**';
const MAX_SOURCE_FILES = 300;

/** Where each test is defined, so that the Test Explorer can lead there. */
export async function locateTests(project: StarterProject): Promise<Map<string, vscode.Location>> {
  const language = languageOfProject(project);
  const locations = new Map<string, vscode.Location>();
  if (language === undefined) {
    return locations;
  }
  const names = expectedTests(project.manifest).map(({ name }) => name);
  const pattern = new vscode.RelativePattern(project.folder, SOURCE_FILES);
  for (const uri of await vscode.workspace.findFiles(pattern, FOREIGN_FOLDERS, MAX_SOURCE_FILES)) {
    const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    for (const [name, line] of findTestLines(source, language, names)) {
      locations.set(name, new vscode.Location(uri, new vscode.Position(line, 0)));
    }
  }
  return locations;
}

function isOurs(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    typeof value.format === 'string' &&
    value.format.startsWith(FORMAT_PREFIX)
  );
}
