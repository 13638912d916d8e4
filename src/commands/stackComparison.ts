import * as vscode from 'vscode';
import { STACKS, type Stack } from '../progress/progress';
import { showReadingPage } from '../views/readingPage';
import { stackNames } from '../views/words';
import type { CommandServices } from './commandServices';

/** What somebody who has to choose wants to know of a stack, each in a sentence or two. */
interface StackPortrait {
  readonly whatItIsLike: string;
  readonly whereItIsUsed: string;
  readonly whatYouInstall: string;
}

/** Opens the six stacks side by side as a page to read. */
export async function openStackComparison({ own }: Pick<CommandServices, 'own'>): Promise<void> {
  await showReadingPage(own, vscode.l10n.t('Compare Stacks'), comparisonPage());
}

/** The one-line form for the picker. */
export function stackDetail(stack: Stack): string {
  const { whatItIsLike, whereItIsUsed } = stackPortraits()[stack];
  return `${whatItIsLike} ${whereItIsUsed}`;
}

/** What has to be on the machine before the stack's starters run. */
export function stackInstallation(stack: Stack): string {
  return stackPortraits()[stack].whatYouInstall;
}

function comparisonPage(): string {
  const names = stackNames();
  const portraits = stackPortraits();
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    `# ${vscode.l10n.t('Six stacks side by side')}`,
    '',
    vscode.l10n.t(
      'Every stack leads through the same roadmap, builds the same application and passes the same tests. None is a wrong choice; a language you have seen before is a good reason, and so is one that a friend can help you with. You can change later with Backend Roadmap: Choose Stack… and keep your progress.',
    ),
    '',
    row([
      vscode.l10n.t('Stack'),
      vscode.l10n.t('What it is like'),
      vscode.l10n.t('Where it is used'),
      vscode.l10n.t('What you install'),
    ]),
    row(['---', '---', '---', '---']),
    ...STACKS.map((stack) =>
      row([
        `**${names[stack]}**`,
        portraits[stack].whatItIsLike,
        portraits[stack].whereItIsUsed,
        portraits[stack].whatYouInstall,
      ]),
    ),
    '',
    vscode.l10n.t(
      'Phases 1 to 3 need the language alone. The framework joins in phase 4, and setting up its starter fetches it.',
    ),
    '',
  ].join('\n');
}

function stackPortraits(): Record<Stack, StackPortrait> {
  const python = vscode.l10n.t('Python 3.11 or newer');
  const go = vscode.l10n.t('Go 1.26 or newer');
  return {
    'python-fastapi': {
      whatItIsLike: vscode.l10n.t(
        'Readable language, small framework: you describe your data, it checks every request.',
      ),
      whereItIsUsed: vscode.l10n.t('Used for web APIs, often beside work with data.'),
      whatYouInstall: python,
    },
    'python-django': {
      whatItIsLike: vscode.l10n.t(
        'Readable language, large framework: database, forms and security come built in.',
      ),
      whereItIsUsed: vscode.l10n.t('Used for whole sites with many tables, pages and editors.'),
      whatYouInstall: python,
    },
    'javascript-express': {
      whatItIsLike: vscode.l10n.t(
        'The language of the browser too, very small framework: you choose and add each part.',
      ),
      whereItIsUsed: vscode.l10n.t('Used for APIs behind pages that are JavaScript themselves.'),
      whatYouInstall: vscode.l10n.t('Node.js 20 or newer'),
    },
    'java-spring-boot': {
      whatItIsLike: vscode.l10n.t(
        'Strict types, large framework: more to write, and more help from tools while you do.',
      ),
      whereItIsUsed: vscode.l10n.t('Used for business systems that many people work on for years.'),
      whatYouInstall: vscode.l10n.t('JDK 17 or newer'),
    },
    'go-gin': {
      whatItIsLike: vscode.l10n.t(
        'Small language that compiles to one file, small framework close to the standard library.',
      ),
      whereItIsUsed: vscode.l10n.t('Used for services that stay small and start at once.'),
      whatYouInstall: go,
    },
    'go-echo': {
      whatItIsLike: vscode.l10n.t(
        'Small language that compiles to one file, small framework whose handlers return their errors.',
      ),
      whereItIsUsed: vscode.l10n.t('Used for services that stay small and start at once.'),
      whatYouInstall: go,
    },
  };
}
