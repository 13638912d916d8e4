import * as vscode from 'vscode';
import { UserError } from '../errors';
import { isCalendarDay, localDay } from '../progress/calendarDay';
import { STACKS, type Stack } from '../progress/progress';
import { isHoursPerWeek, isStudyDays } from '../progress/storedProgress';
import { setPlan } from '../progress/transitions';
import { currentPlan } from '../storage/plan';
import { stackNames } from '../views/words';
import type { CommandServices } from './commandServices';
import { openStackComparison, stackDetail, stackInstallation } from './stackComparison';

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

/** Choose Study Days…: no day chosen means any day. */
export async function setStudyDays(services: CommandServices, days: unknown): Promise<void> {
  const chosen = days === undefined ? await pickDays(services) : readDays(days);
  if (chosen !== undefined) {
    await change(services, { studyDays: chosen }, studyDaysLabel(chosen));
  }
}

async function saveStack(services: CommandServices, stack: Stack): Promise<void> {
  await change(services, { stack }, vscode.l10n.t('Stack: {0}', stackNames()[stack]));
}

/** Undefined when the learner changes their mind, or reads the comparison first. */
async function pickStack({ roadmap, store, own }: CommandServices): Promise<Stack | undefined> {
  const current = currentPlan(store.progress, roadmap.hoursPerWeek).stack;
  const picked = await vscode.window.showQuickPick<PickableStack>(
    [
      ...STACKS.map((stack) => ({
        label: stackNames()[stack],
        description:
          stack === current
            ? vscode.l10n.t('{0} (your stack now)', stackInstallation(stack))
            : stackInstallation(stack),
        detail: stackDetail(stack),
        stack,
      })),
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      { label: `$(table) ${vscode.l10n.t('Compare the Six Side by Side')}`, comparison: true },
    ],
    {
      title: vscode.l10n.t('Choose Stack'),
      placeHolder: vscode.l10n.t(
        'Which language and framework do you learn with? You can change it later and keep your progress.',
      ),
      matchOnDetail: true,
    },
  );
  if (picked?.comparison === true) {
    await openStackComparison({ own });
  }
  return picked?.stack;
}

interface PickableStack extends vscode.QuickPickItem {
  readonly stack?: Stack;
  readonly comparison?: true;
}

async function change(
  { store, now }: CommandServices,
  changes: Parameters<typeof setPlan>[1],
  label: string,
): Promise<void> {
  await store.update((progress) => setPlan(progress, changes, now()), label);
  vscode.window.setStatusBarMessage(label, 4000);
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

/** Monday comes first, as in the weeks of the dashboard. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** In the order of the week, each day once. */
function readDays(value: unknown): readonly number[] {
  if (!isStudyDays(value)) {
    throw new UserError(
      vscode.l10n.t(
        'Give the study days as a list of numbers from 0 for Sunday to 6 for Saturday; an empty list means any day.',
      ),
    );
  }
  return WEEKDAYS.filter((day) => value.includes(day));
}

async function pickDays({
  roadmap,
  store,
}: CommandServices): Promise<readonly number[] | undefined> {
  const { studyDays = [] } = currentPlan(store.progress, roadmap.hoursPerWeek);
  const picked = await vscode.window.showQuickPick(
    WEEKDAYS.map((day) => ({
      label: weekdayName(day, 'long'),
      picked: studyDays.includes(day),
      day,
    })),
    {
      title: vscode.l10n.t('Choose Study Days'),
      placeHolder: vscode.l10n.t('On which days do you study? Tick none if any day may suit.'),
      canPickMany: true,
    },
  );
  return picked?.map(({ day }) => day);
}

function studyDaysLabel(days: readonly number[]): string {
  if (days.length === 0) {
    return vscode.l10n.t('Study days: any');
  }
  const names = days.map((day) => weekdayName(day, 'short'));
  const list = new Intl.ListFormat(vscode.env.language, { type: 'unit', style: 'short' });
  return vscode.l10n.t('Study days: {0}', list.format(names));
}

function weekdayName(day: number, weekday: 'long' | 'short'): string {
  // 4 January 1970 was a Sunday.
  const date = new Date(Date.UTC(1970, 0, 4 + day));
  return new Intl.DateTimeFormat(vscode.env.language, { weekday, timeZone: 'UTC' }).format(date);
}
