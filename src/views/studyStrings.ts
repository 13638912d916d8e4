import * as vscode from 'vscode';
import type { StudyTexts } from '../protocol/dashboardTexts';

/** Texts of the weeks and the calendar of study days. */
export function studyTexts(): StudyTexts {
  return { ...weekTexts(), ...calendarTexts() };
}

function weekTexts() {
  return {
    weeksHeading: vscode.l10n.t('Weeks'),
    weeksLabel: vscode.l10n.t('Hours by week. Use the arrow keys to hear each week.'),
    weeksEmpty: vscode.l10n.t('After your first study session, the hours of each week stand here.'),
    weekOf: vscode.l10n.t('Week from'),
    weekValue: vscode.l10n.t('Week from {0}: {1}'),
    weekValueGoal: vscode.l10n.t('Week from {0}: {1}, goal {2} hours'),
    weekGoal: vscode.l10n.t('goal {0}'),
    weekGoalColumn: vscode.l10n.t('Goal'),
    weekHours: vscode.l10n.t('Hours'),
    weekDays: vscode.l10n.t('Days with study'),
    weekTable: vscode.l10n.t('Hours by week'),
    weeksStudied: {
      one: vscode.l10n.t('You studied in {1} of {0} week.'),
      other: vscode.l10n.t('You studied in {1} of {0} weeks.'),
    },
    weeksGoal: {
      one: vscode.l10n.t('The goal was met in {0}.'),
      other: vscode.l10n.t('The goal was met in {0}.'),
    },
    bestRun: {
      one: vscode.l10n.t('Your best run is {0} week.'),
      other: vscode.l10n.t('Your best run is {0} weeks in a row.'),
    },
    weeksBasis: vscode.l10n.t('From the sessions you timed or logged. Weeks begin on Monday.'),
    goalBasis: vscode.l10n.t(
      'From the sessions you timed or logged. The goal is the hours a week of your plan today. Weeks begin on Monday.',
    ),
  };
}

function calendarTexts() {
  return {
    calendarHeading: vscode.l10n.t('Study days'),
    calendarLabel: vscode.l10n.t('Study by day. Use the arrow keys to hear each day.'),
    calendarIntro: vscode.l10n.t(
      'From the sessions you timed or logged; a session over midnight counts on both days.',
    ),
    calendarEmpty: vscode.l10n.t(
      'No study session yet. Start one when you begin, or log the time afterwards.',
    ),
    calendarDay: vscode.l10n.t('{0}: {1}'),
    calendarNothing: vscode.l10n.t('{0}: no study logged'),
    calendarRest: vscode.l10n.t('{0}: rest day'),
    calendarTable: vscode.l10n.t('Study by day'),
    calendarTime: vscode.l10n.t('Time'),
    calendarLess: vscode.l10n.t('up to 30 min'),
    calendarMore: vscode.l10n.t('2 hours and more'),
    earlier: vscode.l10n.t('Earlier'),
    later: vscode.l10n.t('Later'),
    logTime: vscode.l10n.t('Log Study Time…'),
    editSessions: vscode.l10n.t('Edit Study Sessions…'),
  };
}
