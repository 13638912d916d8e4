import * as vscode from 'vscode';
import type { DashboardStrings } from '../protocol/dashboard';
import { bannerStrings } from './bannerStrings';
import { stackNames } from './words';

/** Every text of the dashboard in the language VS Code runs in. */
export function dashboardStrings(): DashboardStrings {
  return {
    ...bannerStrings(),
    ...progressStrings(),
    ...nextStrings(),
    ...planStrings(),
    ...phaseStrings(),
  };
}

function progressStrings() {
  return {
    pageTitle: vscode.l10n.t('Your progress'),
    percent: vscode.l10n.t('{0}%'),
    done: vscode.l10n.t('done'),
    proven: vscode.l10n.t('proven'),
    barText: vscode.l10n.t('{0}% done, {1}% proven'),
    skillsDone: {
      one: vscode.l10n.t('{1} of {0} skill done'),
      other: vscode.l10n.t('{1} of {0} skills done'),
    },
    provenCount: vscode.l10n.t('{0} proven'),
    provenMeaning: vscode.l10n.t('Proven means that tests or checks passed on your own code.'),
    encouragement: {
      start: vscode.l10n.t(
        'Everything is still ahead of you. Open the first skill and begin there.',
      ),
      underway: vscode.l10n.t('One skill at a time. The next one is ready for you.'),
      finished: vscode.l10n.t('You have finished every skill in your plan. Well done.'),
    },
  };
}

function nextStrings() {
  return {
    nextHeading: vscode.l10n.t('Next skill'),
    nextFinishedTitle: vscode.l10n.t('Nothing left to do'),
    nextFinished: vscode.l10n.t(
      'Every skill in your plan is done. You can still open any skill in the tree.',
    ),
    nextNone: vscode.l10n.t(
      'The core skills are done or skipped. Choose one of the remaining skills in the tree.',
    ),
    openSkill: vscode.l10n.t('Open Skill'),
    continueSkill: vscode.l10n.t('Continue Skill'),
    scaffoldStarter: vscode.l10n.t('Scaffold Starter Project'),
    starterHeading: vscode.l10n.t('Starter project for this phase'),
  };
}

function planStrings() {
  return {
    planHeading: vscode.l10n.t('Your plan'),
    hoursLeft: vscode.l10n.t('Hours left'),
    finish: vscode.l10n.t('Finish'),
    hoursPerWeek: vscode.l10n.t('Hours per week'),
    targetDate: vscode.l10n.t('Target date'),
    stack: vscode.l10n.t('Stack'),
    hours: { one: vscode.l10n.t('{0} hour'), other: vscode.l10n.t('{0} hours') },
    hoursRange: vscode.l10n.t('{0} hours'),
    phaseHoursLeft: vscode.l10n.t('{0} hours left'),
    between: vscode.l10n.t('Between {0} and {1}'),
    onDate: vscode.l10n.t('On {0}'),
    middle: vscode.l10n.t('Around {0} if skills take as long as estimated.'),
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
      safe: vscode.l10n.t('Your plan reaches it, even if skills take long.'),
      likely: vscode.l10n.t('Your plan reaches it if skills take as long as estimated.'),
      tight: vscode.l10n.t('Your plan reaches it only if skills go quickly.'),
      outOfReach: vscode.l10n.t(
        'Your plan does not reach it yet. More hours per week or a later date would.',
      ),
      past: vscode.l10n.t('This date has come. Choose a later one to see what it needs.'),
    },
    basisPlan: {
      one: vscode.l10n.t('From the plan: {0} open skill at {1} hours per week.'),
      other: vscode.l10n.t('From the plan: {0} open skills at {1} hours per week.'),
    },
    basisEstimates: vscode.l10n.t('The hours of each skill are estimates, not measurements.'),
    basisPercent: vscode.l10n.t(
      'Percentages count hours, so a long skill weighs more. Skipped and optional skills are left out.',
    ),
    stackNames: stackNames(),
  };
}

function phaseStrings() {
  return {
    phasesHeading: vscode.l10n.t('Phases'),
    phaseNumber: vscode.l10n.t('Phase {0}'),
    phaseOf: vscode.l10n.t('Phase {0}: {1}'),
    alongside: vscode.l10n.t('Alongside'),
    currentPhase: vscode.l10n.t('You are here'),
    phaseFinished: vscode.l10n.t('Finished'),
  };
}
