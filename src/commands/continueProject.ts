import * as vscode from 'vscode';
import { UserError } from '../errors';
import { parseJson } from '../parseJson';
import { checkpointFile, type CheckpointFiles } from '../scaffold/checkpoint';
import type { StarterManifest } from '../scaffold/manifest';
import { isContinuedBy, manifestFile } from '../scaffold/overlay';
import { addToProject } from '../storage/overlayWriter';
import { currentPlan } from '../storage/plan';
import { exists, type ProjectFile } from '../storage/projectWriter';
import type { CommandServices } from './commandServices';
import {
  chooseNewFolder,
  createProject,
  offerToOpen,
  openGuide,
  packagedManifest,
  remember,
  starterFiles,
  whileWriting,
  type ScaffoldArguments,
} from './scaffoldProject';

type Base = { readonly folder: vscode.Uri } | 'checkpoint';
/** The starter before, in each stack over which this one may be laid. */
type Bases = readonly [StarterManifest, ...StarterManifest[]];

/**
 * Lays a starter over the finished project that it continues: the learner's own, or where there is
 * none our solution of it, which is evidence for nothing. Resolves to the folder of the project.
 */
export async function continueProject(
  services: CommandServices,
  manifest: StarterManifest,
  args: ScaffoldArguments,
): Promise<vscode.Uri | undefined> {
  const bases = await basesOf(services, manifest);
  const base = await chooseBase(services, manifest, { bases, args });
  if (base === undefined) {
    return undefined;
  }
  return base === 'checkpoint'
    ? createFromCheckpoint(services, manifest, { bases, args })
    : layOver(services, manifest, { bases, folder: base.folder });
}

/** A starter that needs no language continues an application of any stack. */
async function basesOf(services: CommandServices, manifest: StarterManifest): Promise<Bases> {
  const continues = manifest.continues ?? '';
  const shipped = Object.keys((await services.files.starterIndex())[continues] ?? {});
  const stacks = shipped.filter((stack) => isContinuedBy(manifest, { id: continues, stack }));
  const [first, ...others] = await Promise.all(
    stacks.map((stack) => packagedManifest(services, continues, stack)),
  );
  if (first === undefined) {
    throw new UserError(
      vscode.l10n.t(
        "This version of Backend Roadmap has no '{0}' that '{1}' could continue.",
        continues,
        manifest.title,
      ),
    );
  }
  return [first, ...others];
}

async function chooseBase(
  services: CommandServices,
  manifest: StarterManifest,
  { bases, args: { folder, checkpoint } }: { bases: Bases; args: ScaffoldArguments },
): Promise<Base | undefined> {
  if (checkpoint === true) {
    return 'checkpoint';
  }
  if (folder !== undefined) {
    return { folder };
  }
  return pickBase(manifest, bases[0], await foldersToContinue(services, bases));
}

/** Where the starter before was scaffolded, as far as it is still there, and what is open. */
async function foldersToContinue(
  { store, places }: CommandServices,
  bases: Bases,
): Promise<vscode.Uri[]> {
  const isBase = ({ starterId, stack }: { starterId: string; stack: string }) =>
    bases.some((base) => starterId === base.id && stack === base.stack);
  const made = Object.entries(store.progress.starters)
    .filter(([, starter]) => isBase(starter))
    .map(([uri]) => vscode.Uri.parse(uri).with({ fragment: '' }));
  const open = (await (await places.starterTests()).discover())
    .filter((project) => isBase({ starterId: project.manifest.id, stack: project.manifest.stack }))
    .map(({ folder }) => folder);
  const folders = new Map([...open, ...made].map((folder) => [folder.toString(), folder]));
  const isThere = await Promise.all(
    [...folders.values()].map((folder) =>
      exists(vscode.workspace.fs, vscode.Uri.joinPath(folder, manifestFile(bases[0]))),
    ),
  );
  return [...folders.values()].filter((_, index) => isThere[index]);
}

/** Also asks when there is one folder only: it is the learner's, and something will be added to it. */
async function pickBase(
  manifest: StarterManifest,
  base: StarterManifest,
  folders: readonly vscode.Uri[],
): Promise<Base | undefined> {
  const own = folders.map((folder) => ({
    label: vscode.l10n.t('Continue {0}', folder.path.split('/').at(-1) ?? ''),
    description: vscode.workspace.asRelativePath(folder),
    detail: vscode.l10n.t('Adds files beside yours. Nothing of yours is changed.'),
    base: { folder },
  }));
  const checkpoint = {
    label: vscode.l10n.t('Start from a checkpoint'),
    description: vscode.l10n.t('in a new folder'),
    detail: vscode.l10n.t(
      "For those without a finished '{0}': it comes solved by us, and counts as proof of nothing.",
      base.title,
    ),
    base: 'checkpoint' as const,
  };
  const picked = await vscode.window.showQuickPick<{ label: string; base: Base }>(
    [...own, checkpoint],
    {
      title: manifest.title,
      placeHolder: vscode.l10n.t('This starter continues an earlier one. Which project?'),
    },
  );
  return picked?.base;
}

async function layOver(
  services: CommandServices,
  manifest: StarterManifest,
  { bases, folder }: { bases: Bases; folder: vscode.Uri },
): Promise<vscode.Uri | undefined> {
  await assertContinues(manifest, { bases, folder });
  const files = await starterFiles(services, manifest);
  const title = vscode.l10n.t("Adding '{0}'", manifest.title);
  const isComplete = await whileWriting(title, files.length, (options) =>
    addToProject(vscode.workspace.fs, folder, files, { ...options, starterId: manifest.id }),
  );
  if (!isComplete) {
    return undefined;
  }
  await remember(services, folder, manifest);
  await openGuide(services, folder, manifest);
  void offerToOpen(folder);
  return folder;
}

async function assertContinues(
  { title }: StarterManifest,
  { bases, folder }: { bases: Bases; folder: vscode.Uri },
): Promise<void> {
  const [base] = bases;
  const found = await readBase(vscode.Uri.joinPath(folder, manifestFile(base)));
  if (!bases.some(({ id, stack }) => found?.id === id && found.stack === stack)) {
    throw new UserError(
      vscode.l10n.t(
        "'{0}' continues '{1}' in {2}, and '{3}' does not hold that. Choose its folder, or start from a checkpoint.",
        title,
        base.title,
        bases.map(({ stack }) => stack).join(', '),
        folder.fsPath,
      ),
    );
  }
}

async function readBase(uri: vscode.Uri): Promise<{ id?: unknown; stack?: unknown } | undefined> {
  if (!(await exists(vscode.workspace.fs, uri))) {
    return undefined;
  }
  const value = parseJson(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  return typeof value === 'object' && value !== null ? value : undefined;
}

async function createFromCheckpoint(
  services: CommandServices,
  manifest: StarterManifest,
  { bases, args }: { bases: Bases; args: ScaffoldArguments },
): Promise<vscode.Uri | undefined> {
  const base = await chooseStack(services, { bases, requested: args.stack });
  const target = base && (await chooseNewFolder(manifest, args));
  if (base === undefined || target === undefined) {
    return undefined;
  }
  const solved = [...(await chainBefore(services, base)), base];
  const files = [
    ...(await checkpointFiles(services, base)),
    ...(await starterFiles(services, manifest)),
  ];
  return createProject(services, manifest, { target, files, solved });
}

/** The stack asked for, else the learner's own, where there is a choice; undefined when dismissed. */
async function chooseStack(
  { store, roadmap }: CommandServices,
  { bases, requested }: { bases: Bases; requested: string | undefined },
): Promise<StarterManifest | undefined> {
  const planned = requested ?? currentPlan(store.progress, roadmap.hoursPerWeek).stack;
  const own = bases.find(({ stack }) => stack === planned);
  if (own !== undefined || bases.length === 1) {
    return own ?? bases[0];
  }
  const picked = await vscode.window.showQuickPick(
    bases.map((base) => ({ label: base.stack, base })),
    { title: bases[0].title, placeHolder: vscode.l10n.t('In which stack?') },
  );
  return picked?.base;
}

/** The starters that a starter stands on, the first one first. */
async function chainBefore(
  services: CommandServices,
  { continues, stack }: StarterManifest,
): Promise<StarterManifest[]> {
  if (continues === null) {
    return [];
  }
  const base = await packagedManifest(services, continues, stack);
  return [...(await chainBefore(services, base)), base];
}

async function checkpointFiles(
  { files }: CommandServices,
  { id, stack }: StarterManifest,
): Promise<ProjectFile[]> {
  const packed = await files.readBytes('dist', 'checkpoints', checkpointFile(id, stack));
  const unpacked = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  const checkpoint = (await new Response(unpacked).json()) as CheckpointFiles;
  const encoder = new TextEncoder();
  return Object.entries(checkpoint).map(([path, text]) => ({
    path,
    read: () => Promise.resolve(encoder.encode(text)),
  }));
}
