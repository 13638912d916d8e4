import * as vscode from 'vscode';
import { UserError } from '../errors';
import { isCalendarDay, localDay } from '../progress/calendarDay';
import { STACKS, type Stack } from '../progress/progress';
import { isHoursPerWeek } from '../progress/storedProgress';
import { setPlan } from '../progress/transitions';
import { currentPlan } from '../storage/plan';
import { stackNames } from '../views/words';
import type { CommandServices } from './commandServices';

/** Choose Stack…: resolves to the stack, or to nothing when dismissed. */
export async function chooseStack(
  services: CommandServices,
  stack: unknown,
): Promise<Stack | undefined> {
  const chosen = stack === undefined ? await pickStack(services) : readStack(stack);
  if (chosen !== undefined) {
    await saveStack(services, chosen);
  }
  return chosen;
}

/** Set Hours per Week… */
export async function setWeeklyHours(services: CommandServices, hours: unknown): Promise<void> {
  const chosen = hours === undefined ? await askHours(services) : readHours(hours);
  if (chosen !== undefined) {
    await change(services, { hoursPerWeek: chosen }, vscode.l10n.t('Hours per week: {0}', chosen));
  }
}

/** Set Target Date…: an empty text takes the target away. */
export async function setTargetDate(services: CommandServices, date: unknown): Promise<void> {
  const chosen = date === undefined ? await askDate(services) : readDate(date);
  if (chosen !== undefined) {
    const label =
      chosen === null ? vscode.l10n.t('No target date') : vscode.l10n.t('Target date: {0}', chosen);
    await change(services, { targetDate: chosen }, label);
  }
}

async function saveStack(services: CommandServices, stack: Stack): Promise<void> {
  await change(services, { stack }, vscode.l10n.t('Stack: {0}', stackNames()[stack]));
}

/** Undefined when the learner changes their mind. */
async function pickStack({ roadmap, store }: CommandServices): Promise<Stack | undefined> {
  const current = currentPlan(store.progress, roadmap.hoursPerWeek).stack;
  const picked = await vscode.window.showQuickPick(
    STACKS.map((stack) => ({
      label: stackNames()[stack],
      detail: stackDetails()[stack],
      ...(stack === current ? { description: vscode.l10n.t('your stack now') } : {}),
      stack,
    })),
    {
      title: vscode.l10n.t('Choose Stack'),
      placeHolder: vscode.l10n.t(
        'Which language and framework do you learn with? You can change it later and keep your progress.',
      ),
      matchOnDetail: true,
    },
  );
  return picked?.stack;
}

async function change(
  { store, now }: CommandServices,
  changes: Parameters<typeof setPlan>[1],
  label: string,
): Promise<void> {
  await store.update((progress) => setPlan(progress, changes, now()), label);
  vscode.window.setStatusBarMessage(label, 4000);
}

function stackDetails(): Record<Stack, string> {
  return {
    'python-fastapi': vscode.l10n.t('Readable language, small framework. A good first choice.'),
    'python-django': vscode.l10n.t('Readable language, large framework with much built in.'),
    'javascript-express': vscode.l10n.t('The language of the browser too, small framework.'),
    'java-spring-boot': vscode.l10n.t(
      'Strict types, large framework, more to write and more help from tools.',
    ),
    'go-gin': vscode.l10n.t('Small, fast language, small framework.'),
    'go-echo': vscode.l10n.t('Small, fast language, small framework with a little more built in.'),
  };
}

function readStack(value: unknown): Stack {
  const stack = STACKS.find((known) => known === value);
  if (stack === undefined) {
    throw new UserError(
      vscode.l10n.t("'{0}' is not a stack. Use one of: {1}.", String(value), STACKS.join(', ')),
    );
  }
  return stack;
}

function readHours(value: unknown): number {
  if (!isHoursPerWeek(value)) {
    throw new UserError(hoursHint());
  }
  return value;
}

async function askHours({ roadmap, store }: CommandServices): Promise<number | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Set Hours per Week'),
    prompt: vscode.l10n.t('How many hours a week can you really study?'),
    value: String(currentPlan(store.progress, roadmap.hoursPerWeek).hoursPerWeek),
    validateInput: (text) => (isHoursPerWeek(numberFrom(text)) ? undefined : hoursHint()),
  });
  return answer === undefined ? undefined : numberFrom(answer);
}

/** People write 7.5 and 7,5. */
function numberFrom(text: string): number {
  return text.trim() === '' ? NaN : Number(text.trim().replace(',', '.'));
}

function hoursHint(): string {
  return vscode.l10n.t('Enter a number of hours from 1 to 80.');
}

/** Null stands for no target date. */
function readDate(value: unknown): string | null {
  if (value === null || value === '') {
    return null;
  }
  if (typeof value !== 'string' || !isCalendarDay(value)) {
    throw new UserError(dateHint());
  }
  return value;
}

async function askDate({
  roadmap,
  store,
  now,
}: CommandServices): Promise<string | null | undefined> {
  const today = localDay(now());
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Set Target Date'),
    prompt: vscode.l10n.t('When would you like to be finished? Leave it empty for no target.'),
    placeHolder: vscode.l10n.t('year-month-day, for example {0}', '2027-09-30'),
    value: currentPlan(store.progress, roadmap.hoursPerWeek).targetDate ?? '',
    validateInput: (text) => dateFault(text.trim(), today),
  });
  return answer === undefined ? undefined : readDate(answer.trim());
}

function dateFault(text: string, today: string): string | undefined {
  if (text === '') {
    return undefined;
  }
  if (!isCalendarDay(text)) {
    return dateHint();
  }
  return text <= today ? vscode.l10n.t('Choose a day after today.') : undefined;
}

function dateHint(): string {
  return vscode.l10n.t('Enter a day as year-month-day, for example {0}.', '2027-09-30');
}
