import * as vscode from 'vscode';
import type { JobDeskStrings } from '../protocol/jobDesk';
import { bannerStrings } from './bannerStrings';

/** Every text of the job desk in the language VS Code runs in. */
export function jobDeskStrings(): JobDeskStrings {
  return {
    ...bannerStrings(),
    ...frameStrings(),
    ...weekStrings(),
    ...stepStrings(),
    ...applicationStrings(),
    ...fileStrings(),
  };
}

function frameStrings() {
  return {
    heading: vscode.l10n.t('Job desk'),
    noDeskTitle: vscode.l10n.t('There is no job-search folder here yet'),
    noDeskText: vscode.l10n.t(
      'The desk shows your applications, the next steps that are due and this week’s goal. They stand in plain files of a private folder: scaffold the starter “Job search desk”, or open its folder.',
    ),
    scaffold: vscode.l10n.t('Scaffold Starter Project'),
    privacy: vscode.l10n.t('Read from your files on this computer; nothing is sent anywhere.'),
    notPrivateTitle: vscode.l10n.t('This folder is not kept out of Git any more'),
    notPrivateText: vscode.l10n.t(
      'Its .gitignore needs a line with * and no exception below it. Put it back before you commit.',
    ),
    openIgnoreRules: vscode.l10n.t('Open .gitignore'),
    problemsHeading: vscode.l10n.t('Something could not be read'),
    problemsIntro: vscode.l10n.t('The rest is shown below. Mend these lines and save.'),
    openLine: vscode.l10n.t('Open Line {0}'),
    moreProblems: {
      one: vscode.l10n.t('{0} more after these.'),
      other: vscode.l10n.t('{0} more after these.'),
    },
  };
}

function weekStrings() {
  return {
    weekHeading: vscode.l10n.t('This week'),
    weekOf: vscode.l10n.t('from Monday, {0}'),
    sentOfGoal: {
      one: vscode.l10n.t('{0} of {1} application sent'),
      other: vscode.l10n.t('{0} of {1} applications sent'),
    },
    sentWithoutGoal: {
      one: vscode.l10n.t('{0} application sent'),
      other: vscode.l10n.t('{0} applications sent'),
    },
    goalMet: vscode.l10n.t('That is your goal. The rest of the week is yours.'),
    goalMissing: vscode.l10n.t('No weekly goal is set yet: write it into goal.yaml.'),
    reviewed: vscode.l10n.t('This week’s review is written.'),
    notReviewed: vscode.l10n.t('This week’s review is still to be written.'),
    lastReview: vscode.l10n.t('The last one is of {0}.'),
    noReview: vscode.l10n.t('There is none yet: copy reviews/template.md.'),
  };
}

function stepStrings() {
  return {
    stepsHeading: vscode.l10n.t('Next steps'),
    stepsEmpty: vscode.l10n.t('No application is open.'),
    stepTimes: {
      overdue: vscode.l10n.t('Overdue'),
      today: vscode.l10n.t('Today'),
      thisWeek: vscode.l10n.t('This week'),
      later: vscode.l10n.t('Later'),
      open: vscode.l10n.t('Without a next step'),
    },
    stepMissing: vscode.l10n.t('Write what you will do, and on which day.'),
    stepOn: vscode.l10n.t('{0}, {1}'),
    moreSteps: {
      one: vscode.l10n.t('{0} more in applications.csv.'),
      other: vscode.l10n.t('{0} more in applications.csv.'),
    },
  };
}

function applicationStrings() {
  return {
    applicationsHeading: vscode.l10n.t('Applications'),
    applicationsEmpty: vscode.l10n.t('None yet. A first evening: five adverts with stage found.'),
    stages: {
      found: vscode.l10n.t('Found'),
      applied: vscode.l10n.t('Applied'),
      answered: vscode.l10n.t('Answered'),
      interview: vscode.l10n.t('Interview'),
      offer: vscode.l10n.t('Offer'),
    },
    outcomes: {
      rejected: vscode.l10n.t('rejected'),
      withdrawn: vscode.l10n.t('withdrawn'),
      accepted: vscode.l10n.t('accepted'),
    },
    appliedOn: vscode.l10n.t('applied on {0}'),
    stageEmpty: vscode.l10n.t('None at this stage.'),
    moreApplications: {
      one: vscode.l10n.t('{0} more in applications.csv.'),
      other: vscode.l10n.t('{0} more in applications.csv.'),
    },
    ended: vscode.l10n.t('Ended ({0})'),
    endedAfter: vscode.l10n.t('{0} after: {1}'),
    openApplication: vscode.l10n.t('Open {0} in applications.csv'),
    funnelHeading: vscode.l10n.t('How far they came'),
    funnelIntro: vscode.l10n.t(
      'Every application counts for its own stage and those before it. funnel.sql should say the same.',
    ),
    funnelStage: vscode.l10n.t('Stage'),
    funnelReached: vscode.l10n.t('Reached'),
  };
}

function fileStrings() {
  return {
    filesHeading: vscode.l10n.t('Files'),
    files: {
      applications: vscode.l10n.t('Open Applications'),
      goal: vscode.l10n.t('Open Weekly Goal'),
      review: vscode.l10n.t('Open Latest Review'),
      boards: vscode.l10n.t('Open Boards'),
      resume: vscode.l10n.t('Open Master Resume'),
      learningPlan: vscode.l10n.t('Open Learning Plan'),
      ignoreRules: vscode.l10n.t('Open .gitignore'),
    },
  };
}
