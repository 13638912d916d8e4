import * as vscode from 'vscode';
import type { SkillPageStrings } from '../protocol/skillPage';
import { bannerStrings } from './bannerStrings';
import { judgedOnText, notAnsweredText, verdictTexts } from './selfCheckStrings';

/** Every text of the skill page in the language VS Code runs in. */
export function skillPageStrings(): SkillPageStrings {
  return { ...bannerStrings(), ...factStrings(), ...statusStrings(), ...sectionStrings() };
}

function factStrings() {
  return {
    phaseOf: vscode.l10n.t('Phase {0}: {1}'),
    levels: {
      core: vscode.l10n.t('Core skill'),
      advanced: vscode.l10n.t('Advanced skill'),
      optional: vscode.l10n.t('Optional skill: does not count towards your percentage'),
    },
    hours: { one: vscode.l10n.t('{0} hour'), other: vscode.l10n.t('{0} hours') },
    hoursRange: vscode.l10n.t('{0} hours'),
    hoursSource: vscode.l10n.t('The hours are an estimate, scaled from:'),
    contentMissing: vscode.l10n.t('The texts of this skill could not be loaded. The log says why.'),
    unknownTitle: vscode.l10n.t('This skill is not on the roadmap'),
    unknownText: vscode.l10n.t(
      'It may have been removed or renamed since you last opened it. Choose a skill in the Backend Roadmap view.',
    ),
  };
}

function statusStrings() {
  return {
    statusHeading: vscode.l10n.t('Status'),
    statuses: {
      todo: vscode.l10n.t('To do'),
      inProgress: vscode.l10n.t('In progress'),
      done: vscode.l10n.t('Done'),
      skipped: vscode.l10n.t('Skipped'),
    },
    provenShort: vscode.l10n.t('proven'),
    doneByWord: vscode.l10n.t('On your word: no starter proves this skill.'),
    doneClaimed: vscode.l10n.t('Claimed, not proven yet: the tasks below prove it.'),
    doneProven: vscode.l10n.t('Proven by your own code.'),
    skipped: vscode.l10n.t('Left out of your plan: its hours do not count.'),
    provenEarlier: vscode.l10n.t('Your own code proved it earlier.'),
    actions: {
      todo: vscode.l10n.t('Mark as To Do'),
      inProgress: vscode.l10n.t('Mark as In Progress'),
      done: vscode.l10n.t('Mark as Done'),
      skipped: vscode.l10n.t('Skip'),
    },
  };
}

function sectionStrings() {
  return {
    why: vscode.l10n.t('Why it matters'),
    objectives: vscode.l10n.t('After this skill, you…'),
    requires: vscode.l10n.t('Before you start'),
    requiresNothing: vscode.l10n.t('You can start right away: this skill needs no other.'),
    unlocks: vscode.l10n.t('Leads on to'),
    exercise: vscode.l10n.t('Exercise'),
    note: vscode.l10n.t('Your note'),
    noteEmpty: vscode.l10n.t(
      'Nothing yet. For example: what it does, in your own words; what surprised you; a line of code to come back to.',
    ),
    editNote: vscode.l10n.t('Edit Skill Note'),
    selfCheck: vscode.l10n.t('Check yourself'),
    selfCheckIntro: vscode.l10n.t(
      'Answer in your own words, compare with the points to look for, then judge for yourself.',
    ),
    selfCheckStart: vscode.l10n.t('Check Yourself'),
    verdicts: verdictTexts(),
    judgedOn: judgedOnText(),
    notAnswered: notAnsweredText(),
    lookFor: vscode.l10n.t('Points to look for'),
    resources: vscode.l10n.t('Read more'),
    provenBy: vscode.l10n.t('Proven by'),
    provenByIntro: vscode.l10n.t(
      'Each required task passes when its tests and checks succeed on your code.',
    ),
    taskPassedOn: vscode.l10n.t('passed on {0}'),
    taskFailing: vscode.l10n.t('failing now'),
    taskOpen: vscode.l10n.t('Not yet'),
    taskOptional: vscode.l10n.t('optional'),
    taskTitle: vscode.l10n.t('Task {0}: {1}'),
    scaffold: vscode.l10n.t('Scaffold Starter Project'),
    scaffoldNamed: vscode.l10n.t('Scaffold Starter Project: {0}'),
    openProject: vscode.l10n.t('Open Project'),
    openProjectNamed: vscode.l10n.t('Open Project: {0}'),
  };
}
