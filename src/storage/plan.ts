import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../contributions';
import type { ForecastPlan } from '../forecast/forecast';
import { isCalendarDay } from '../progress/calendarDay';
import { STACKS, type Progress, type Stack } from '../progress/progress';
import { isHoursPerWeek } from '../progress/storedProgress';

export interface CurrentPlan extends ForecastPlan {
  readonly stack?: Stack;
}

/** The learner's plan; where they have not chosen, the settings; where those are unusable, the roadmap. */
export function currentPlan(progress: Progress, roadmapHoursPerWeek: number): CurrentPlan {
  const settings = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  const settingHours = settings.get<unknown>('hoursPerWeek');
  const settingDate = settings.get<unknown>('targetDate');
  const settingStack = settings.get<unknown>('stack');
  const hoursPerWeek =
    progress.plan.hoursPerWeek?.value ??
    (isHoursPerWeek(settingHours) ? settingHours : roadmapHoursPerWeek);
  const defaultDate =
    typeof settingDate === 'string' && isCalendarDay(settingDate) ? settingDate : undefined;
  const targetDate = progress.plan.targetDate
    ? (progress.plan.targetDate.value ?? undefined)
    : defaultDate;
  const stack = progress.plan.stack?.value ?? STACKS.find((known) => known === settingStack);
  return {
    hoursPerWeek,
    ...(targetDate === undefined ? {} : { targetDate }),
    ...(stack === undefined ? {} : { stack }),
  };
}
