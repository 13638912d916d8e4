import * as vscode from 'vscode';
import type { SelfCheckStrings, Verdict } from '../protocol/selfCheck';
import { bannerStrings } from './bannerStrings';

/** Every text of the page of a skill's questions in the language VS Code runs in. */
export function selfCheckStrings(): SelfCheckStrings {
  return { ...bannerStrings(), ...pageStrings(), ...questionStrings(), ...summaryStrings() };
}

export function verdictTexts(): Record<Verdict, string> {
  return {
    'got-it': vscode.l10n.t('Got it'),
    partly: vscode.l10n.t('Partly'),
    'not-yet': vscode.l10n.t('Not yet'),
  };
}

/** `{0}` is a verdict, `{1}` the day it was given. */
export function judgedOnText(): string {
  return vscode.l10n.t('{0}, on {1}');
}

export function notAnsweredText(): string {
  return vscode.l10n.t('Not answered yet');
}

function pageStrings() {
  return {
    heading: vscode.l10n.t('Check yourself'),
    intro: vscode.l10n.t(
      'Answer in your own words, compare with the points to look for, then judge for yourself.',
    ),
    meaning: vscode.l10n.t(
      'Your answers are kept with this skill. They are for you and prove nothing on their own.',
    ),
    questions: vscode.l10n.t('Questions'),
    questionNumber: vscode.l10n.t('Question {0}'),
    noQuestions: vscode.l10n.t('This skill has no questions.'),
    unreadable: vscode.l10n.t('The questions of this skill could not be loaded. The log says why.'),
    unknownTitle: vscode.l10n.t('This skill is not on the roadmap'),
    unknownText: vscode.l10n.t(
      'It may have been removed or renamed since you last opened it. Choose a skill in the Backend Roadmap view.',
    ),
  };
}

function questionStrings() {
  return {
    questionOf: vscode.l10n.t('Question {0} of {1}'),
    yourAnswer: vscode.l10n.t('Your answer'),
    answerHint: vscode.l10n.t('A few sentences are enough. If you do not know yet, write that.'),
    compareKeys: vscode.l10n.t('{0} compares, too.'),
    compare: vscode.l10n.t('Compare'),
    emptyAnswer: vscode.l10n.t('Write your answer first. If you do not know yet, write that.'),
    longAnswer: vscode.l10n.t(
      'Your answer is longer than {0} characters, the most that can be kept. Shorten it, then compare.',
    ),
    lookFor: vscode.l10n.t('Points to look for'),
    compareNow: vscode.l10n.t('Your answer is kept once you have judged it.'),
    judge: vscode.l10n.t('How much of this was in your answer?'),
    verdicts: verdictTexts(),
    changeAnswer: vscode.l10n.t('Change My Answer'),
    earlierAnswer: vscode.l10n.t('Your answer of {0}: {1}'),
    kept: vscode.l10n.t('Question {0} is kept: {1}.'),
  };
}

function summaryStrings() {
  return {
    summary: vscode.l10n.t('Summary'),
    verdictCount: vscode.l10n.t('{0}: {1}'),
    summaryTexts: {
      open: vscode.l10n.t('Some questions are still open. Answer them when you are ready.'),
      unsure: vscode.l10n.t(
        'Where you were unsure, you now know what to read again. Then answer those questions once more.',
      ),
      allGotIt: vscode.l10n.t(
        'You could say all of it in your own words. Come back in a week or two and see what has stayed.',
      ),
    },
    judgedOn: judgedOnText(),
    notAnswered: notAnsweredText(),
    answer: vscode.l10n.t('Answer'),
    answerAgain: vscode.l10n.t('Answer Again'),
    startAgain: vscode.l10n.t('Start Again'),
    openSkill: vscode.l10n.t('Open Skill'),
  };
}
