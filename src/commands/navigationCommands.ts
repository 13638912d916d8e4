import * as vscode from 'vscode';
import { nextSkill, skillStates } from '../progress/skillState';
import type { SkillId } from '../roadmap/roadmap';
import type { CommandServices } from './commandServices';
import { pickSkill, skillsFromArguments } from './skillArguments';

/** Open Skill: asks for the skill when none was given. */
export async function openSkill(services: CommandServices, skill: unknown): Promise<void> {
  const { roadmap, store, places } = services;
  const skillId =
    skillsFromArguments(roadmap, skill)?.[0] ??
    (await pickSkill(roadmap, store, vscode.l10n.t('Open Skill')));
  if (skillId !== undefined) {
    await (await places.skillPanel()).show(skillId);
  }
}

/** Go to Next Skill: shows it in the tree and opens it; resolves to its id. */
export async function goToNextSkill({
  roadmap,
  store,
  places,
}: CommandServices): Promise<SkillId | undefined> {
  const next = nextSkill(roadmap, skillStates(roadmap, store.progress));
  const node = next && (await places.tree()).nodeOf(next.id);
  if (next === undefined || node === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'No core skill is left: every one is done or skipped. What is still open in the tree is up to you.',
      ),
    );
    return undefined;
  }
  await places.treeView.reveal(node, { select: true, focus: false, expand: true });
  await (await places.skillPanel()).show(next.id);
  return next.id;
}
