import * as vscode from 'vscode';
import { UserError } from '../errors';
import { nextSkill, skillStates } from '../progress/skillState';
import {
  findSkill,
  phaseOfSkill,
  type Roadmap,
  type Skill,
  type SkillId,
} from '../roadmap/roadmap';
import type { ProgressStore } from '../storage/progressStore';
import { stateText } from '../views/words';

/**
 * The skills a command is about: an id, a row of the tree, or the rows selected beside it.
 * Undefined when the caller named none, so that the learner can be asked.
 */
export function skillsFromArguments(
  roadmap: Roadmap,
  first: unknown,
  selection?: unknown,
): SkillId[] | undefined {
  if (first === undefined) {
    return undefined;
  }
  const chosen: unknown[] = Array.isArray(selection) && selection.length > 0 ? selection : [first];
  const skillIds = chosen.map(skillIdOf).filter((skillId) => skillId !== undefined);
  if (skillIds.length === 0) {
    throw new UserError(
      vscode.l10n.t('That is not a skill. Choose a skill in the tree, or name it by its id.'),
    );
  }
  const unknownId = skillIds.find((skillId) => findSkill(roadmap, skillId) === undefined);
  if (unknownId !== undefined) {
    throw new UserError(vscode.l10n.t("The roadmap has no skill '{0}'.", unknownId));
  }
  return skillIds;
}

function skillIdOf(value: unknown): SkillId | undefined {
  if (typeof value === 'string') {
    return value;
  }
  const isSkillRow =
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'skill';
  if (!isSkillRow || !('skill' in value)) {
    return undefined;
  }
  const { skill } = value;
  return typeof skill === 'object' &&
    skill !== null &&
    'id' in skill &&
    typeof skill.id === 'string'
    ? skill.id
    : undefined;
}

/**
 * Asks for a skill, the likely one first: the next one when none is named. Undefined when the learner
 * changes their mind.
 */
export async function pickSkill(
  roadmap: Roadmap,
  store: ProgressStore,
  title: string,
  likelyId?: SkillId,
): Promise<SkillId | undefined> {
  const states = skillStates(roadmap, store.progress);
  const likely =
    (likelyId === undefined ? undefined : findSkill(roadmap, likelyId)) ??
    nextSkill(roadmap, states);
  const item = (skill: Skill) => ({
    label: skill.title,
    description: states.has(skill.id) ? stateText(states.get(skill.id) ?? NO_STATE) : '',
    detail: phaseOfSkill(roadmap, skill.id)?.title ?? '',
    skillId: skill.id,
  });
  const rest = roadmap.phases
    .flatMap(({ sections }) => sections.flatMap(({ skills }) => skills))
    .filter(({ id }) => id !== likely?.id)
    .map(item);
  const picked = await vscode.window.showQuickPick([...(likely ? [item(likely)] : []), ...rest], {
    title,
    placeHolder: vscode.l10n.t('Choose a skill'),
    matchOnDetail: true,
  });
  return picked?.skillId;
}

const NO_STATE = { status: 'todo', isProven: false } as const;
