import * as vscode from 'vscode';
import type { CommandServices } from './commandServices';
import { pickSkill, skillsFromArguments } from './skillArguments';

/** Check Yourself: opens the questions of a skill, and asks for the skill when none was given. */
export async function selfCheck(services: CommandServices, skill: unknown): Promise<void> {
  const { roadmap, store, places } = services;
  const skillId =
    skillsFromArguments(roadmap, skill)?.[0] ??
    (await pickSkill(roadmap, store, vscode.l10n.t('Check Yourself')));
  if (skillId !== undefined) {
    await (await places.selfCheckPanel()).show(skillId);
  }
}
