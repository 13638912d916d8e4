import * as vscode from 'vscode';
import { addDays, isCalendarDay, localDay, type CalendarDay } from '../progress/calendarDay';
import { nextSkill, skillStates } from '../progress/skillState';
import { allSkills, phaseOfSkill, type Skill, type SkillId } from '../roadmap/roadmap';
import { stateText } from '../views/words';
import type { CommandServices } from './commandServices';

/** The hour by which time logged for a past day is taken to have ended. */
const EVENING_HOUR = 18;

const DAYS_OFFERED = 7;

const NO_STATE = { status: 'todo', isProven: false } as const;

/** Asks what is studied: skills in progress first, then the next one, then the rest. */
export async function pickStudySkill(
  { roadmap, store }: Pick<CommandServices, 'roadmap' | 'store'>,
  title: string,
): Promise<SkillId | undefined> {
  const states = skillStates(roadmap, store.progress);
  const next = nextSkill(roadmap, states)?.id;
  const rank = ({ id }: Skill) => {
    const isInProgress = states.get(id)?.status === 'inProgress';
    return isInProgress ? 0 : id === next ? 1 : 2;
  };
  const items = allSkills(roadmap)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((skill) => ({
      label: skill.title,
      description: stateText(states.get(skill.id) ?? NO_STATE),
      detail: phaseOfSkill(roadmap, skill.id)?.title ?? '',
      skillId: skill.id,
    }));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('What do you study?'),
    matchOnDetail: true,
  });
  return picked?.skillId;
}

/** Asks for a day up to today; resolves to the moment by which the study of that day had ended. */
export async function pickDay(title: string, now: Date): Promise<Date | undefined> {
  const today = localDay(now);
  const days = Array.from({ length: DAYS_OFFERED }, (_, index) => addDays(today, -index));
  const another = { label: vscode.l10n.t('Another Day…'), day: undefined };
  const items = [...days.map((day, index) => ({ label: dayLabel(day, index), day })), another];
  const picked = await vscode.window.showQuickPick<{ label: string; day: string | undefined }>(
    items,
    { title, placeHolder: vscode.l10n.t('On which day?') },
  );
  const day = picked === another ? await askDay(title, today) : picked?.day;
  return day === undefined ? undefined : endOfStudy(day, now);
}

function dayLabel(day: CalendarDay, daysAgo: number): string {
  if (daysAgo === 0) {
    return vscode.l10n.t('Today');
  }
  return daysAgo === 1 ? vscode.l10n.t('Yesterday') : longDay(day);
}

function longDay(day: CalendarDay): string {
  const form = new Intl.DateTimeFormat(vscode.env.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return form.format(new Date(`${day}T00:00:00Z`));
}

async function askDay(title: string, today: CalendarDay): Promise<CalendarDay | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('On which day did you study?'),
    placeHolder: vscode.l10n.t('year-month-day, for example {0}', today),
    validateInput: (text) =>
      isCalendarDay(text.trim()) && text.trim() <= today
        ? undefined
        : vscode.l10n.t('Enter a day up to today as year-month-day, for example {0}.', today),
  });
  return answer?.trim();
}

function endOfStudy(day: CalendarDay, now: Date): Date {
  if (day === localDay(now)) {
    return now;
  }
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, EVENING_HOUR);
}
