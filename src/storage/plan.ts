import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../contributions';
import type { ForecastPlan } from '../forecast/forecast';
import { isCalendarDay } from '../progress/calendarDay';
import { STACKS, type Progress, type Stack } from '../progress/progress';
import { isHoursPerWeek, isStudyDays } from '../progress/storedProgress';

export interface CurrentPlan extends ForecastPlan {
  readonly stack?: Stack;
  /** Days of the week, 0 for Sunday to 6 for Saturday; none chosen is left out and means any day. */
  readonly studyDays?: readonly number[];
}

/** The learner's plan; where they have not chosen, the settings; where those are unusable, the roadmap. */
export function currentPlan(progress: Progress, roadmapHoursPerWeek: number): CurrentPlan {
  const settings = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  const settingHours = settings.get<unknown>('hoursPerWeek');
  const settingDate = settings.get<unknown>('targetDate');
  const settingStack = settings.get<unknown>('stack');
  const settingDays = settings.get<unknown>('studyDays');
  const hoursPerWeek =
    progress.plan.hoursPerWeek?.value ??
    (isHoursPerWeek(settingHours) ? settingHours : roadmapHoursPerWeek);
  const defaultDate =
    typeof settingDate === 'string' && isCalendarDay(settingDate) ? settingDate : undefined;
  const chosenDate = progress.plan.targetDate?.value;
  const targetDate = chosenDate === undefined ? defaultDate : (chosenDate ?? undefined);
  const stack = progress.plan.stack?.value ?? STACKS.find((known) => known === settingStack);
  const studyDays = progress.plan.studyDays?.value ?? (isStudyDays(settingDays) ? settingDays : []);
  return {
    hoursPerWeek,
    ...(targetDate === undefined ? {} : { targetDate }),
    ...(stack === undefined ? {} : { stack }),
    ...(studyDays.length === 0 ? {} : { studyDays }),
  };
}
