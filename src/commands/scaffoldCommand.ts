import * as vscode from 'vscode';
import { UserError } from '../errors';
import type { Starter } from '../roadmap/roadmap';
import { languageOf, nextStarter, variantFor } from '../scaffold/chooseStarter';
import { currentPlan } from '../storage/plan';
import type { CommandServices } from './commandServices';
import { chooseStack } from './planCommands';
import {
  chooseNewFolder,
  createProject,
  packagedManifest,
  starterFiles,
  type ScaffoldArguments,
} from './scaffoldProject';

/** Scaffold Starter Project…: resolves to the Uri of the new folder, or to nothing when dismissed. */
export async function scaffoldStarter(
  services: CommandServices,
  argument: unknown,
): Promise<vscode.Uri | undefined> {
  const args = readArguments(argument);
  const starter = await chooseStarter(services, args.starterId);
  const variant = starter && (await chooseVariant(services, starter, args.stack));
  if (starter === undefined || variant === undefined) {
    return undefined;
  }
  const manifest = await packagedManifest(services, starter.id, variant);
  if (manifest.continues !== null) {
    const { continueProject } = await import('./continueProject');
    return continueProject(services, manifest, args);
  }
  const target = await chooseNewFolder(manifest, args);
  const files = await starterFiles(services, manifest);
  return target && createProject(services, manifest, { target, files });
}

/** A row of the tree is no request for a certain starter: then the phase's next one is meant. */
function readArguments(argument: unknown): ScaffoldArguments & { starterId?: string } {
  if (typeof argument !== 'object' || argument === null || 'kind' in argument) {
    return {};
  }
  const value = argument as Record<string, unknown>;
  const text = (key: string) => (typeof value[key] === 'string' ? { [key]: value[key] } : {});
  const { parentFolder, folder } = value;
  return {
    ...(folder instanceof vscode.Uri ? { folder } : {}),
    ...(value['checkpoint'] === true ? { checkpoint: true } : {}),
    ...text('starterId'),
    ...text('stack'),
    ...text('folderName'),
    ...(parentFolder instanceof vscode.Uri ? { parentFolder } : {}),
  };
}

async function chooseStarter(
  { roadmap, store }: CommandServices,
  starterId: string | undefined,
): Promise<Starter | undefined> {
  if (starterId !== undefined) {
    const named = roadmap.starters.find(({ id }) => id === starterId);
    if (named === undefined) {
      throw new UserError(
        vscode.l10n.t(
          "This version of Backend Roadmap has no starter '{0}'. Run the command without one to choose.",
          starterId,
        ),
      );
    }
    return named;
  }
  return nextStarter(roadmap, store.progress) ?? (await pickStarter(roadmap.starters));
}

async function pickStarter(starters: readonly Starter[]): Promise<Starter | undefined> {
  const picked = await vscode.window.showQuickPick(
    starters.map((starter) => ({
      label: starter.title,
      description: vscode.l10n.t('{0}–{1} h', starter.hours.min, starter.hours.max),
      detail: starter.summary,
      starter,
    })),
    {
      title: vscode.l10n.t('Scaffold Starter Project'),
      placeHolder: vscode.l10n.t(
        'The current phase has no starter left in this version. Which one do you want again?',
      ),
      matchOnDetail: true,
    },
  );
  return picked?.starter;
}

async function chooseVariant(
  services: CommandServices,
  starter: Starter,
  requested: string | undefined,
): Promise<string | undefined> {
  const { store, roadmap } = services;
  const planned = requested ?? currentPlan(store.progress, roadmap.hoursPerWeek).stack;
  const stack = planned ?? (await chooseStack(services, undefined));
  if (stack === undefined) {
    return undefined;
  }
  const variant = variantFor(starter, stack);
  if (variant === undefined && requested !== undefined) {
    throw new UserError(
      vscode.l10n.t(
        "'{0}' does not come in '{1}' yet. It comes in: {2}.",
        starter.title,
        requested,
        starter.variants.map(languageName).join(', '),
      ),
    );
  }
  return variant ?? (await pickVariant(starter, stack));
}

async function pickVariant(starter: Starter, stack: string): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(
    starter.variants.map((variant) => ({ label: languageName(variant), variant })),
    {
      title: starter.title,
      placeHolder: vscode.l10n.t(
        'This starter does not come in {0} yet. Choose another language for it; your stack stays.',
        languageName(languageOf(stack)),
      ),
    },
  );
  return picked?.variant;
}

function languageName(variant: string): string {
  const names: Record<string, string> = {
    python: 'Python',
    javascript: 'JavaScript',
    java: 'Java',
    go: 'Go',
  };
  return names[variant] ?? variant;
}
