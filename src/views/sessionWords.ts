import * as vscode from 'vscode';
import { findSkill, type Roadmap, type SkillId } from '../roadmap/roadmap';

/** `47 min`, `2 h`, `1 h 30 min`. */
export function durationText(minutes: number): string {
  const [hours, rest] = hoursAndMinutes(minutes);
  if (hours === 0) {
    return vscode.l10n.t('{0} min', rest);
  }
  return rest === 0 ? vscode.l10n.t('{0} h', hours) : vscode.l10n.t('{0} h {1} min', hours, rest);
}

/** The same for a screen reader. */
export function spokenDuration(minutes: number): string {
  const [hours, rest] = hoursAndMinutes(minutes);
  const spokenMinutes = rest === 1 ? vscode.l10n.t('1 minute') : vscode.l10n.t('{0} minutes', rest);
  if (hours === 0) {
    return spokenMinutes;
  }
  const spokenHours = hours === 1 ? vscode.l10n.t('1 hour') : vscode.l10n.t('{0} hours', hours);
  return rest === 0 ? spokenHours : vscode.l10n.t('{0} {1}', spokenHours, spokenMinutes);
}

/** As a clock shows it: `0:47`, `1:30`. */
export function clockText(minutes: number): string {
  const [hours, rest] = hoursAndMinutes(minutes);
  return `${hours}:${String(rest).padStart(2, '0')}`;
}

/** The time of day in the editor's language; with the day when it is another than today's. */
export function timeText(time: Date, now: Date): string {
  const isToday = time.toDateString() === now.toDateString();
  const form: Intl.DateTimeFormatOptions = isToday
    ? { timeStyle: 'short' }
    : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(vscode.env.language, form).format(time);
}

/** A skill's title; its id when the roadmap does not know it any more. */
export function skillTitle(roadmap: Roadmap, skillId: SkillId): string {
  return findSkill(roadmap, skillId)?.title ?? skillId;
}

function hoursAndMinutes(minutes: number): [hours: number, rest: number] {
  const whole = Math.round(minutes);
  return [Math.floor(whole / 60), whole % 60];
}
