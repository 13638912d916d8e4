import * as vscode from 'vscode';
import type { BurnUpTexts, OutlookTexts } from '../protocol/dashboardTexts';
import type { Counted } from '../protocol/page';

/** Texts of what the forecast says, and of what it rests on. */
export function outlookTexts(): OutlookTexts {
  return {
    planHeading: vscode.l10n.t('Your plan'),
    hoursLeft: vscode.l10n.t('Hours left'),
    finish: vscode.l10n.t('Finish'),
    paceExpected: vscode.l10n.t(
      'You studied {0} hours a week lately; {1} are expected from now on.',
    ),
    hoursPerWeek: vscode.l10n.t('Hours per week'),
    targetDate: vscode.l10n.t('Target date'),
    stack: vscode.l10n.t('Stack'),
    between: vscode.l10n.t('Between {0} and {1}'),
    onDate: vscode.l10n.t('On {0}'),
    mostLikely: vscode.l10n.t('Most likely {0}'),
    none: vscode.l10n.t('None'),
    notChosen: vscode.l10n.t('Not chosen yet'),
    change: vscode.l10n.t('Change'),
    choose: vscode.l10n.t('Choose'),
    changeHours: vscode.l10n.t('Change hours per week'),
    changeTargetDate: vscode.l10n.t('Change target date'),
    setTargetDate: vscode.l10n.t('Choose target date'),
    changeStack: vscode.l10n.t('Change stack'),
    chooseStack: vscode.l10n.t('Choose stack'),
    needed: vscode.l10n.t('You need {0} hours per week.'),
    verdicts: {
      safe: vscode.l10n.t('You are very likely to reach it.'),
      likely: vscode.l10n.t('You are more likely to reach it than not.'),
      tight: vscode.l10n.t('You reach it only if things go quickly.'),
      outOfReach: vscode.l10n.t(
        'It is out of reach at this pace. More hours per week or a later date would change that.',
      ),
      past: vscode.l10n.t('This date has come. Choose a later one to see what it needs.'),
    },
    basisHeading: vscode.l10n.t('What these numbers rest on'),
    basis: basisTexts(),
    chances: vscode.l10n.t(
      'A range holds 8 of 10 outcomes: in 1 of 10 it is less, in 1 of 10 it is more.',
    ),
  };
}

function basisTexts(): OutlookTexts['basis'] {
  return {
    finished: same(vscode.l10n.t('Nothing is left to do.')),
    plannedHours: {
      one: vscode.l10n.t(
        'The hours come from the range of your {0} open skill. Nothing is learned about you yet.',
      ),
      other: vscode.l10n.t(
        'The hours come from the ranges of your {0} open skills, added up. Nothing is learned about you yet.',
      ),
    },
    ownFactor: {
      one: vscode.l10n.t(
        'In your {0} finished skill with logged time you took {1} times the typical hours. Your {2} open skills are expected to take {3} times theirs.',
      ),
      other: vscode.l10n.t(
        'In your {0} finished skills with logged time you took {1} times the typical hours. Your {2} open skills are expected to take {3} times theirs.',
      ),
    },
    spentHours: {
      one: vscode.l10n.t('The {1} hours you already spent on {0} open skill are taken off.'),
      other: vscode.l10n.t('The {1} hours you already spent on {0} open skills are taken off.'),
    },
    unloggedSkills: {
      one: vscode.l10n.t(
        '{0} done skill has no logged time, so it says nothing about the hours you need.',
      ),
      other: vscode.l10n.t(
        '{0} done skills have no logged time, so they say nothing about the hours you need.',
      ),
    },
    courseRanges: same(
      vscode.l10n.t(
        'The range of a skill is scaled from public figures of courses, not measured. Its page names the figure where there is one.',
      ),
    ),
    developerTasks: same(
      vscode.l10n.t(
        'How wide the range is comes from public records of experienced developers’ tasks. They are the best public stand-in for learners’ hours, and not the same thing.',
      ),
    ),
    plannedPace: {
      one: vscode.l10n.t('No session is logged yet, so your plan of {0} hour a week is your pace.'),
      other: vscode.l10n.t(
        'No session is logged yet, so your plan of {0} hours a week is your pace.',
      ),
    },
    ownPace: {
      one: vscode.l10n.t(
        'In the last {0} week you studied {1} hours a week, where your plan says {3}. From now on {4} are expected.',
      ),
      other: vscode.l10n.t(
        'In the last {0} weeks you studied {1} hours a week (weeks without study: {2}), where your plan says {3}. From now on {4} are expected.',
      ),
    },
  };
}

/** A text that depends on no number. */
function same(text: string): Counted {
  return { one: text, other: text };
}

/** Texts of the chart of what was done and may come, and of other hours a week. */
export function burnUpTexts(): BurnUpTexts {
  return {
    burnUpHeading: vscode.l10n.t('The way so far, and ahead'),
    burnUpIntro: vscode.l10n.t(
      'Hours of the plan, the middle of each skill’s range. The fan is the forecast: 8 of 10 outcomes lie inside it.',
    ),
    burnUpIntroPlain: vscode.l10n.t(
      'How much of the plan was done, and how much of it proven, by when.',
    ),
    burnUpLabel: vscode.l10n.t('Done over time. Use the arrow keys to hear each day.'),
    unitHours: vscode.l10n.t('hours'),
    unitPercent: vscode.l10n.t('percent'),
    burnUpPast: vscode.l10n.t('{0}: {1} hours done, {2} of them proven'),
    burnUpPastPercent: vscode.l10n.t('{0}: {1}% done, {2}% proven'),
    burnUpFuture: vscode.l10n.t('{0}: {1} hours done in 8 of 10 outcomes, most likely {2}'),
    burnUpTable: vscode.l10n.t('Done over time'),
    forecastSlow: vscode.l10n.t('Forecast, slow'),
    forecastMiddle: vscode.l10n.t('Forecast, most likely'),
    forecastQuick: vscode.l10n.t('Forecast, quick'),
    legendMiddle: vscode.l10n.t('most likely'),
    legendFan: vscode.l10n.t('8 of 10 outcomes'),
    total: vscode.l10n.t('{0} in all'),
    today: vscode.l10n.t('Today'),
    target: vscode.l10n.t('Target'),
    whatIfHeading: vscode.l10n.t('What if I studied more, or less?'),
    whatIfLabel: vscode.l10n.t('Hours a week to try out'),
    whatIfNumber: vscode.l10n.t('hours a week'),
    whatIfResult: vscode.l10n.t('{1}, most likely {2}, at {0} hours a week.'),
    whatIfPlan: vscode.l10n.t('{1}, most likely {2}, at the {0} hours a week expected of you.'),
    whatIfTarget: vscode.l10n.t('Finished by the target date in {0} of 10 outcomes.'),
    whatIfUse: vscode.l10n.t('Use in My Plan'),
    whatIfBack: vscode.l10n.t('Back to My Pace'),
    whatIfBasis: vscode.l10n.t(
      'The same forecast with other hours a week. Trying it out changes nothing.',
    ),
  };
}
