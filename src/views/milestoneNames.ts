import * as vscode from 'vscode';
import {
  EVERYTHING,
  FIRST_DEPLOYMENT,
  FIRST_SESSION,
  FIRST_TASK,
  HALFWAY,
  HUNDRED_HOURS,
  phaseOfMilestone,
  type MilestoneId,
} from '../progress/milestones';
import { phaseNumber, type Roadmap } from '../roadmap/roadmap';

/** A milestone in a learner's words; its id when this version does not know it. */
export function milestoneName(roadmap: Roadmap, id: MilestoneId): string {
  const phaseId = phaseOfMilestone(id);
  return phaseId === undefined ? (names()[id] ?? id) : phaseName(roadmap, phaseId);
}

function phaseName(roadmap: Roadmap, phaseId: string): string {
  const title = roadmap.phases.find(({ id }) => id === phaseId)?.title ?? phaseId;
  const number = phaseNumber(roadmap, phaseId);
  return number === undefined
    ? vscode.l10n.t('{0} done', title)
    : vscode.l10n.t('Phase {0} done: {1}', number, title);
}

function names(): Readonly<Record<string, string>> {
  return {
    [FIRST_SESSION]: vscode.l10n.t('First study session'),
    [FIRST_TASK]: vscode.l10n.t('First task with all its tests green'),
    [FIRST_DEPLOYMENT]: vscode.l10n.t('First deployment'),
    [HUNDRED_HOURS]: vscode.l10n.t('100 hours of study'),
    [HALFWAY]: vscode.l10n.t('Halfway through the roadmap'),
    [EVERYTHING]: vscode.l10n.t('The whole roadmap done'),
  };
}
