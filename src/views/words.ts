import * as vscode from 'vscode';
import type { Stack } from '../progress/progress';
import type { SkillState } from '../progress/skillState';
import type { HoursRange, Skill } from '../roadmap/roadmap';

/** `6–12 h`; one number where both bounds are the same. */
export function hoursText({ min, max }: HoursRange): string {
  return min === max
    ? vscode.l10n.t('{0} h', formatNumber(min))
    : vscode.l10n.t('{0}–{1} h', formatNumber(min), formatNumber(max));
}

/** The same for a screen reader, which would read a dash and an `h` as such. */
export function spokenHours({ min, max }: HoursRange): string {
  return min === max
    ? vscode.l10n.t('{0} hours', formatNumber(min))
    : vscode.l10n.t('{0} to {1} hours', formatNumber(min), formatNumber(max));
}

function formatNumber(value: number): string {
  // The first Intl.NumberFormat of a process takes 20 ms, and the status bar needs one on activation.
  if (Number.isInteger(value) && value < 1000) {
    return String(value);
  }
  return new Intl.NumberFormat(vscode.env.language, { maximumFractionDigits: 1 }).format(value);
}

/** The state in words: what the learner says, and whether their code has shown it. */
export function stateText({ status, isProven }: SkillState): string {
  switch (status) {
    case 'todo':
      return isProven ? vscode.l10n.t('to do, proven') : vscode.l10n.t('to do');
    case 'inProgress':
      return isProven ? vscode.l10n.t('in progress, proven') : vscode.l10n.t('in progress');
    case 'done':
      return isProven ? vscode.l10n.t('done, proven') : vscode.l10n.t('done');
    case 'skipped':
      return vscode.l10n.t('skipped');
  }
}

export function levelText(level: Skill['level']): string {
  switch (level) {
    case 'core':
      return vscode.l10n.t('core skill');
    case 'advanced':
      return vscode.l10n.t('advanced skill');
    case 'optional':
      return vscode.l10n.t('optional skill');
  }
}

export function stackNames(): Record<Stack, string> {
  return {
    'python-fastapi': vscode.l10n.t('Python with FastAPI'),
    'python-django': vscode.l10n.t('Python with Django'),
    'javascript-express': vscode.l10n.t('JavaScript with Express'),
    'java-spring-boot': vscode.l10n.t('Java with Spring Boot'),
    'go-gin': vscode.l10n.t('Go with Gin'),
    'go-echo': vscode.l10n.t('Go with Echo'),
  };
}
