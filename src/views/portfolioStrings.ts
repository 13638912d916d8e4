import * as vscode from 'vscode';
import type { PortfolioStrings } from '../protocol/portfolioPage';
import { stackNames } from './words';

/** Every text of the portfolio page in the language VS Code runs in. */
export function portfolioStrings(): PortfolioStrings {
  return {
    title: vscode.l10n.t('[Your name]: what I built'),
    aboutYou: vscode.l10n.t(
      '[Two sentences about you: what you like to build, and what work you look for. A link by which somebody reaches you.]',
    ),
    source: vscode.l10n.t(
      'Projects, tasks and skills on this page are those that tests and checks of Backend Roadmap had seen pass by {0}. The words are mine.',
    ),
    projectsHeading: vscode.l10n.t('Projects'),
    projectTitle: vscode.l10n.t('{0} ({1})'),
    variants: {
      ...stackNames(),
      ...{ python: 'Python', javascript: 'JavaScript', java: 'Java', go: 'Go' },
    },
    projectWords: vscode.l10n.t(
      '[In your words: one decision you made here, what speaks against it, and what you would do differently.]',
    ),
    projectPassed: vscode.l10n.t('{0} of {1} tasks passed their tests and checks, the last on {2}'),
    projectShows: vscode.l10n.t('Shows: {0}'),
    projectRepository: vscode.l10n.t('Code: {0}'),
    task: vscode.l10n.t('{0}, passed on {1}'),
    taskFile: vscode.l10n.t('in {0}'),
    taskCommit: vscode.l10n.t('in {0}, last changed in commit {1}'),
    skillsHeading: vscode.l10n.t('Skills'),
    skillProvenBy: vscode.l10n.t('Proven by: {0}'),
    skillWords: vscode.l10n.t('{0}: {1}'),
    otherSkills: vscode.l10n.t('Also proven, each by the project behind it:'),
    otherSkillsWords: vscode.l10n.t(
      '[To show one of these in your words, write its note with “Edit Skill Note” and export this page again.]',
    ),
  };
}
