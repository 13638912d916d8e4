import * as vscode from 'vscode';
import { UserError } from '../errors';
import { STATUSES, type Status } from '../progress/progress';
import { setStatus } from '../progress/transitions';
import { findSkill, type SkillId } from '../roadmap/roadmap';
import type { CommandServices } from './commandServices';
import { pickSkill, skillsFromArguments } from './skillArguments';

/** Set Skill Status…: asks for what was not given. */
export async function setSkillStatus(
  services: CommandServices,
  skill: unknown,
  status: unknown,
): Promise<void> {
  const skillIds = await skillsOrAsk(services, skill, undefined);
  const chosen = skillIds && (status === undefined ? await pickStatus() : readStatus(status));
  if (skillIds !== undefined && chosen !== undefined) {
    await applyStatus(services, skillIds, chosen);
  }
}

/** Mark as Done and the other short forms, for one skill or the rows selected in the tree. */
export async function markSkills(
  services: CommandServices,
  status: Status,
  skill: unknown,
  selection: unknown,
): Promise<void> {
  const skillIds = await skillsOrAsk(services, skill, selection);
  if (skillIds !== undefined) {
    await applyStatus(services, skillIds, status);
  }
}

/** One change of progress, and so one step of undo, for all the skills together. */
async function applyStatus(
  { roadmap, store, now }: CommandServices,
  skillIds: readonly SkillId[],
  status: Status,
): Promise<void> {
  const titles = skillIds.map((skillId) => findSkill(roadmap, skillId)?.title ?? skillId);
  const label = vscode.l10n.t('{0}: {1}', titles.join(', '), statusLabels()[status]);
  await store.update(
    (progress) =>
      skillIds.reduce((current, skillId) => setStatus(current, skillId, status, now()), progress),
    label,
  );
  vscode.window.setStatusBarMessage(label, 4000);
}

async function skillsOrAsk(
  { roadmap, store }: CommandServices,
  skill: unknown,
  selection: unknown,
): Promise<SkillId[] | undefined> {
  const named = skillsFromArguments(roadmap, skill, selection);
  if (named !== undefined) {
    return named;
  }
  const picked = await pickSkill(roadmap, store, vscode.l10n.t('Set Skill Status'));
  return picked === undefined ? undefined : [picked];
}

function readStatus(value: unknown): Status {
  const status = STATUSES.find((known) => known === value);
  if (status === undefined) {
    throw new UserError(
      vscode.l10n.t("'{0}' is not a status. Use one of: {1}.", String(value), STATUSES.join(', ')),
    );
  }
  return status;
}

async function pickStatus(): Promise<Status | undefined> {
  const labels = statusLabels();
  const picked = await vscode.window.showQuickPick(
    STATUSES.map((status) => ({ label: labels[status], status })),
    { title: vscode.l10n.t('Set Skill Status'), placeHolder: vscode.l10n.t('Choose a status') },
  );
  return picked?.status;
}

function statusLabels(): Record<Status, string> {
  return {
    todo: vscode.l10n.t('To Do'),
    inProgress: vscode.l10n.t('In Progress'),
    done: vscode.l10n.t('Done'),
    skipped: vscode.l10n.t('Skipped'),
  };
}
