import * as vscode from 'vscode';
import { parseMinutes } from '../progress/duration';
import { isSessionMinutes } from '../progress/sessions';
import { durationText } from './sessionWords';

/** Asks how long was studied, in minutes; undefined when the learner changes their mind. */
export async function askMinutes(
  title: string,
  prompt: string,
  suggestedMinutes?: number,
): Promise<number | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    prompt,
    placeHolder: vscode.l10n.t('for example {0}', '45, 1h 30m'),
    ...(suggestedMinutes === undefined ? {} : { value: durationText(suggestedMinutes) }),
    validateInput: (text) => (isSessionMinutes(parseMinutes(text)) ? undefined : minutesHint()),
  });
  return answer === undefined ? undefined : parseMinutes(answer);
}

export function minutesHint(): string {
  return vscode.l10n.t('Enter a time from 1 minute to 24 hours, for example {0}.', '45, 1h 30m');
}
