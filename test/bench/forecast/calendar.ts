import { forecastEffort, learnEffort } from '../../../src/forecast/effort';
import { finishForecast } from '../../../src/forecast/finish';
import { learnedPace } from '../../../src/forecast/pace';
import type { Effort } from '../../../src/forecast/spread';
import { addDays, daysBetween } from '../../../src/progress/calendarDay';
import type { Learner } from './learners';

/** One forecast of a finish date beside the day it came to. */
export interface DateForecast {
  /** Whether that day lay between the 10th and the 90th percentile. */
  readonly isCovered: boolean;
  /** The same, had the hours left been known: what the pace alone is right about. */
  readonly isCoveredKnowingHours: boolean;
  /** Days from the forecast day to the finish, and to the median's. */
  readonly actualDays: number;
  readonly medianDays: number;
}

const FIRST_DAY = '2026-01-05';
const DAYS_PER_WEEK = 7;
const STUDY_DAYS_PER_WEEK = 4;

/** Walks through the roadmap until so many skills are finished, forecasts, and walks to the end. */
export function forecastFinish(learner: Learner, finishedCount: number): DateForecast {
  const finished = learner.skills.slice(0, finishedCount);
  const open = learner.skills.slice(finishedCount);
  const spentHours = hoursOf(finished);
  const week = weekReaching(learner, spentHours);
  const today = addDays(FIRST_DAY, week * DAYS_PER_WEEK);
  // The week is over and has brought more than the last skill needed: that went into the next one.
  const surplus = studiedBefore(learner, week) - spentHours;
  const lastDay = addDays(
    FIRST_DAY,
    Math.ceil(weeksReaching(learner, hoursOf(learner.skills)) * DAYS_PER_WEEK),
  );
  const openTasks = open.map(({ hours }, index) => ({
    hours,
    spentHours: index === 0 ? surplus : 0,
  }));
  const { pace } = learnedPace({
    studied: studyDaysOf(learner, week),
    finishedOn: [],
    plannedHoursPerWeek: learner.plannedHoursPerWeek,
    today,
  });
  const windowFor = (effort: Effort) => finishForecast({ effort, pace, today }).finishDate;
  const window = windowFor(forecastEffort(learnEffort(finished, learner.skills), openTasks));
  const knowing = windowFor({
    medianHours: Math.max(hoursOf(open) - surplus, 0.1),
    logSpread: 0,
  });
  return {
    isCovered: window.p10 <= lastDay && lastDay <= window.p90,
    isCoveredKnowingHours: knowing.p10 <= lastDay && lastDay <= knowing.p90,
    actualDays: daysBetween(today, lastDay),
    medianDays: daysBetween(today, window.p50),
  };
}

function hoursOf(skills: Learner['skills']): number {
  return skills.reduce((sum, { actualHours }) => sum + actualHours, 0);
}

/** The weeks it takes to study so many hours, the last one in part. */
function weeksReaching(learner: Learner, hours: number): number {
  let [left, week] = [hours, 0];
  while (left > learner.hoursOfWeek(week)) {
    left -= learner.hoursOfWeek(week);
    week += 1;
  }
  return week + left / Math.max(learner.hoursOfWeek(week), Number.EPSILON);
}

function weekReaching(learner: Learner, hours: number): number {
  return Math.ceil(weeksReaching(learner, hours));
}

function studiedBefore(learner: Learner, week: number): number {
  return Array.from({ length: week }, (_, index) => learner.hoursOfWeek(index)).reduce(
    (sum, hours) => sum + hours,
    0,
  );
}

function studyDaysOf(learner: Learner, weekCount: number) {
  return Array.from({ length: weekCount }, (_, week) => week)
    .filter((week) => learner.hoursOfWeek(week) > 0)
    .flatMap((week) =>
      Array.from({ length: STUDY_DAYS_PER_WEEK }, (_, day) => ({
        day: addDays(FIRST_DAY, week * DAYS_PER_WEEK + day),
        minutes: (learner.hoursOfWeek(week) * 60) / STUDY_DAYS_PER_WEEK,
      })),
    );
}
