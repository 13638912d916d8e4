import * as vscode from 'vscode';
import type { ProgressComparison } from '../progress/compareProgress';
import type { Status } from '../progress/progress';

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

/** Every change by name, as a Markdown page. */
export function changesPage(changes: ProgressComparison): string {
  const { statuses, evidence, notes, answers, sessions } = changes;
  const words = statusNames();
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      vscode.l10n.t('Status'),
      statuses.map(({ title, from, to }) =>
        vscode.l10n.t('{0}: {1}, now {2}', plain(title), words[to], words[from]),
      ),
    ],
    [
      vscode.l10n.t('Passed tasks'),
      evidence.map(({ title, gained, lost }) =>
        vscode.l10n.t('{0}: {1} gained, {2} gone', plain(title), gained, lost),
      ),
    ],
    [vscode.l10n.t('Notes'), notes.map(({ title, kind }) => noteChange(plain(title), kind))],
    [
      vscode.l10n.t('Self-check answers'),
      answers.map(({ title, count }) => `${plain(title)}: ${count}`),
    ],
    [
      vscode.l10n.t('Study time'),
      sessions.minutesBefore === sessions.minutesAfter
        ? []
        : [
            vscode.l10n.t(
              '{0} minutes, now {1}',
              Math.round(sessions.minutesAfter),
              Math.round(sessions.minutesBefore),
            ),
          ],
    ],
  ];
  return [
    `# ${vscode.l10n.t('What would change')}`,
    changesInWords(changes),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([heading, lines]) => [
        `## ${heading}`,
        lines.map((line) => `- ${line}`).join('\n'),
      ]),
    '',
  ].join('\n\n');
}

function noteChange(title: string, kind: ProgressComparison['notes'][number]['kind']): string {
  switch (kind) {
    case 'added':
      return vscode.l10n.t('{0}: added', title);
    case 'changed':
      return vscode.l10n.t('{0}: changed', title);
    case 'removed':
      return vscode.l10n.t('{0}: gone', title);
  }
}

function statusNames(): Readonly<Record<Status, string>> {
  return {
    todo: vscode.l10n.t('to do'),
    inProgress: vscode.l10n.t('in progress'),
    done: vscode.l10n.t('done'),
    skipped: vscode.l10n.t('skipped'),
  };
}

/** Titles come from files too: none of their characters may act as Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');
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
