import * as vscode from 'vscode';
import { CommandId } from '../contributions';
import { UserError } from '../errors';
import { resetSkills } from '../progress/transitions';
import { allSkills, skillsOf, type Phase } from '../roadmap/roadmap';
import type { CommandServices } from './commandServices';

export async function undo({ store }: CommandServices): Promise<void> {
  const label = await store.undo();
  tell(
    label === undefined
      ? vscode.l10n.t('There is nothing to undo in this window.')
      : vscode.l10n.t('Undone: {0}', label),
  );
}

export async function redo({ store }: CommandServices): Promise<void> {
  const label = await store.redo();
  tell(
    label === undefined
      ? vscode.l10n.t('There is nothing to redo in this window.')
      : vscode.l10n.t('Done again: {0}', label),
  );
}

/** Reset Progress…: `{phaseId}` is a program's explicit word; everybody else is asked. */
export async function resetProgress(services: CommandServices, argument: unknown): Promise<void> {
  const named = phaseFromArgument(services, argument);
  const choice = named ?? (await confirmReset(services, phaseOfRow(argument)));
  if (choice !== undefined) {
    await reset(services, choice);
  }
}

/** `all` or the phase whose progress is to be forgotten. */
type ResetChoice = 'all' | Phase;

async function reset(services: CommandServices, choice: ResetChoice): Promise<void> {
  const { roadmap, store, now } = services;
  const skills = choice === 'all' ? allSkills(roadmap) : skillsOf(choice);
  const label =
    choice === 'all'
      ? vscode.l10n.t('Reset all progress')
      : vscode.l10n.t("Reset '{0}'", choice.title);
  const hasChanged = await store.replace(
    (progress) =>
      resetSkills(
        progress,
        skills.map(({ id }) => id),
        now(),
      ),
    label,
  );
  if (hasChanged) {
    void offerUndo(label);
  } else {
    tell(vscode.l10n.t('There was no progress to reset.'));
  }
}

/** Shows what was done with a button that takes it back. */
export async function offerUndo(label: string): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(label, undo)) === undo) {
    await vscode.commands.executeCommand(CommandId.undo);
  }
}

function phaseFromArgument({ roadmap }: CommandServices, argument: unknown): Phase | undefined {
  if (typeof argument !== 'object' || argument === null || !('phaseId' in argument)) {
    return undefined;
  }
  const phase = roadmap.phases.find(({ id }) => id === argument.phaseId);
  if (phase === undefined) {
    throw new UserError(vscode.l10n.t("The roadmap has no phase '{0}'.", String(argument.phaseId)));
  }
  return phase;
}

/** The row of the tree the command was called on; the learner still confirms. */
function phaseOfRow(argument: unknown): Phase | undefined {
  const isPhaseRow =
    typeof argument === 'object' &&
    argument !== null &&
    'kind' in argument &&
    argument.kind === 'phase';
  return isPhaseRow && 'phase' in argument ? (argument.phase as Phase) : undefined;
}

/** Naming what goes away in the answer itself is the confirmation. */
async function confirmReset(
  { roadmap }: CommandServices,
  row: Phase | undefined,
): Promise<ResetChoice | undefined> {
  const all = {
    label: vscode.l10n.t('$(trash) Reset all progress'),
    description: vscode.l10n.t('every phase'),
    choice: 'all' as const,
  };
  const phases = (row === undefined ? roadmap.phases : [row]).map((phase) => ({
    label: vscode.l10n.t("$(trash) Reset '{0}'", phase.title),
    description: vscode.l10n.t('{0} skills', skillsOf(phase).length),
    choice: phase,
  }));
  const keep = { label: vscode.l10n.t('$(close) Keep my progress'), choice: undefined };
  const picked = await vscode.window.showQuickPick(
    [keep, ...phases, ...(row === undefined ? [all] : [])],
    {
      title: vscode.l10n.t('Reset Progress'),
      placeHolder: vscode.l10n.t(
        'Status and evidence are forgotten, notes stay. A backup is kept, and Undo brings it back.',
      ),
    },
  );
  return picked?.choice;
}

function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}
