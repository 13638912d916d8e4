import * as vscode from 'vscode';
import { noteUri } from '../views/skillNotes';
import type { CommandServices } from './commandServices';
import { pickSkill, skillsFromArguments } from './skillArguments';

/**
 * Edit Skill Note: opens the note in an editor, whose saving keeps it. Asks for a skill that was not
 * given, the one of the open skill page first.
 */
export async function editNote(services: CommandServices, skill: unknown): Promise<void> {
  const { roadmap, store, places } = services;
  const named = skillsFromArguments(roadmap, skill)?.[0];
  // Whoever begins to write should know that it could not be kept.
  store.assertWritable();
  const skillId =
    named ??
    (await pickSkill(
      roadmap,
      store,
      vscode.l10n.t('Edit Skill Note'),
      (await places.skillPanel()).openSkillId,
    ));
  if (skillId !== undefined) {
    const uri = noteUri({ roadmapId: roadmap.id, skillId });
    await vscode.window.showTextDocument(uri, { preview: false });
  }
}
