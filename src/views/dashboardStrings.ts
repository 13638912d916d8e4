import * as vscode from 'vscode';
import { allMilestones } from '../progress/milestones';
import type {
  CommonTexts,
  DashboardStrings,
  LedgerTexts,
  OverallTexts,
  PhaseTexts,
  TodayTexts,
} from '../protocol/dashboardTexts';
import type { Roadmap } from '../roadmap/roadmap';
import { bannerStrings } from './bannerStrings';
import { exportTexts } from './exportStrings';
import { burnUpTexts, outlookTexts } from './forecastStrings';
import { milestoneName } from './milestoneNames';
import { studyTexts } from './studyStrings';
import { stackNames } from './words';

/** Every text of the dashboard in the language VS Code runs in. */
export function dashboardStrings(roadmap: Roadmap): DashboardStrings {
  return {
    ...bannerStrings(),
    ...commonTexts(),
    ...todayTexts(),
    ...overallTexts(),
    ...outlookTexts(),
    ...burnUpTexts(),
    ...studyTexts(),
    ...phaseTexts(),
    ...ledgerTexts(roadmap),
    ...exportTexts(),
  };
}

function commonTexts(): CommonTexts {
  return {
    pageTitle: vscode.l10n.t('Your progress'),
    percent: vscode.l10n.t('{0}%'),
    done: vscode.l10n.t('done'),
    proven: vscode.l10n.t('proven'),
    barText: vscode.l10n.t('{0}% done, {1}% proven'),
    hours: { one: vscode.l10n.t('{0} hour'), other: vscode.l10n.t('{0} hours') },
    hoursRange: vscode.l10n.t('{0} hours'),
    showTable: vscode.l10n.t('Show as a table'),
    showMore: vscode.l10n.t('Show more'),
    day: vscode.l10n.t('Day'),
    exportData: vscode.l10n.t('Export Data…'),
  };
}

function todayTexts(): TodayTexts {
  return {
    todayHeading: vscode.l10n.t('What to do now'),
    timeAtHand: vscode.l10n.t('Time you have'),
    steps: stepTexts(),
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
    startSession: vscode.l10n.t('Start Study Session'),
    hoursSource: vscode.l10n.t('The hours rest on:'),
    scaffoldStarter: vscode.l10n.t('Scaffold Starter Project'),
    starterHeading: vscode.l10n.t('Starter project for this phase'),
  };
}

function stepTexts(): TodayTexts['steps'] {
  return {
    review: {
      title: vscode.l10n.t('Look again at “{0}”'),
      text: vscode.l10n.t('You were not sure of one of its questions. Try to answer it again.'),
      button: vscode.l10n.t('Check Yourself'),
    },
    selfCheck: {
      title: vscode.l10n.t('Check yourself on “{0}”'),
      text: vscode.l10n.t('Answer its questions in your own words and see what is still missing.'),
      button: vscode.l10n.t('Check Yourself'),
    },
    read: {
      title: vscode.l10n.t('Read what “{0}” asks of you'),
      text: vscode.l10n.t('Its objectives, and the first page of what there is to read.'),
      button: vscode.l10n.t('Open Skill'),
    },
    begin: {
      title: vscode.l10n.t('Begin “{0}”'),
      text: vscode.l10n.t('Read its objectives and start the exercise. It need not be finished.'),
      button: vscode.l10n.t('Open Skill'),
    },
    exercise: {
      title: vscode.l10n.t('Go on with “{0}”'),
      text: vscode.l10n.t('A part of its exercise. Leave a note where you stopped.'),
      button: vscode.l10n.t('Continue Skill'),
    },
    task: {
      title: vscode.l10n.t('{0}, task {1}: {2}'),
      text: vscode.l10n.t(
        'The next open task of your project. Some tasks take more than one sitting.',
      ),
      button: vscode.l10n.t('Open Project'),
    },
    scaffold: {
      title: vscode.l10n.t('Begin the project “{0}”'),
      text: vscode.l10n.t('Create it, read its README, and look at its first task.'),
      button: vscode.l10n.t('Scaffold Starter Project'),
    },
  };
}

function overallTexts(): OverallTexts {
  return {
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
    basisPercent: vscode.l10n.t(
      'Percentages count hours, so a long skill weighs more. Skipped and optional skills are left out.',
    ),
    studiedSoFar: vscode.l10n.t('{0} studied'),
  };
}

function phaseTexts(): PhaseTexts {
  return {
    phasesHeading: vscode.l10n.t('Phases'),
    phaseNumber: vscode.l10n.t('Phase {0}'),
    phaseOf: vscode.l10n.t('Phase {0}: {1}'),
    alongside: vscode.l10n.t('Alongside'),
    currentPhase: vscode.l10n.t('You are here'),
    phaseFinished: vscode.l10n.t('Finished'),
    phaseHours: vscode.l10n.t('{0} of {1} hours done, {2} proven'),
    phaseHoursLeft: vscode.l10n.t('{0} hours left'),
    phaseBasis: vscode.l10n.t(
      'Done and proven count the plan’s hours, the middle of each skill’s range. Hours left are a forecast for you.',
    ),
  };
}

function ledgerTexts(roadmap: Roadmap): LedgerTexts {
  return {
    milestonesHeading: vscode.l10n.t('Milestones'),
    milestoneTitles: Object.fromEntries(
      allMilestones(roadmap).map((id) => [id, milestoneName(roadmap, id)]),
    ),
    reachedOn: vscode.l10n.t('Reached on {0}'),
    notReached: vscode.l10n.t('Still to come'),
    evidenceHeading: vscode.l10n.t('Evidence'),
    evidenceIntro: vscode.l10n.t(
      'The tasks your own code has passed. A skill is proven when all its tasks have passed in one language or framework.',
    ),
    evidenceEmpty: vscode.l10n.t(
      'Nothing yet. When a task of a starter project passes all its tests, it is kept here for good.',
    ),
    evidencePhase: { one: vscode.l10n.t('{0} skill'), other: vscode.l10n.t('{0} skills') },
    evidenceClaimed: {
      one: vscode.l10n.t('{0} skill is done by your word alone.'),
      other: vscode.l10n.t('{0} skills are done by your word alone.'),
    },
    evidenceProven: vscode.l10n.t('Proven'),
    evidencePartly: vscode.l10n.t('Partly'),
    evidenceTask: vscode.l10n.t('{0}, task {1}: {2}'),
    evidencePassed: vscode.l10n.t('passed on {0}'),
    evidenceCommit: vscode.l10n.t('commit {0}'),
    evidenceOpen: vscode.l10n.t('Open Code'),
    evidenceOpenNamed: vscode.l10n.t('Open Code: {0}'),
    stackNames: stackNames(),
  };
}
