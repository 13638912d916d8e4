import * as vscode from 'vscode';
import type { ProgressComparison } from '../progress/compareProgress';

/** What would change, counted, in one line. */
export function changesInWords(changes: ProgressComparison): string {
  const { statuses, evidence, notes, answers, sessions, plan } = changes;
  const gained = total(evidence.map((each) => each.gained));
  const lost = total(evidence.map((each) => each.lost));
  const answered = total(answers.map(({ count }) => count));
  const parts: readonly (readonly [number, string])[] = [
    [statuses.length, vscode.l10n.t('skills with another status: {0}', statuses.length)],
    [gained, vscode.l10n.t('passed tasks gained: {0}', gained)],
    [lost, vscode.l10n.t('passed tasks gone: {0}', lost)],
    [notes.length, vscode.l10n.t('notes: {0}', notes.length)],
    [answered, vscode.l10n.t('self-check answers: {0}', answered)],
    [sessions.added, vscode.l10n.t('sessions added: {0}', sessions.added)],
    [sessions.changed, vscode.l10n.t('sessions changed: {0}', sessions.changed)],
    [sessions.removed, vscode.l10n.t('sessions gone: {0}', sessions.removed)],
    [plan.length, vscode.l10n.t('parts of the plan: {0}', plan.length)],
  ];
  const words = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return words.length > 0 ? words.join(' · ') : vscode.l10n.t('Nothing would change.');
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A size as people read it. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return vscode.l10n.t('{0} KB', kilobytes);
}

/** A moment in the learner's own time. */
export function momentInWords(isoTime: string): string {
  return new Date(isoTime).toLocaleString(vscode.env.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
