import type { CalendarDay } from '../progress/calendarDay';
import { ownValue, type IsoTime, type Progress } from '../progress/progress';
import type { SkillState } from '../progress/skillState';
import { planned } from '../progress/summary';
import { skillsOf, type Roadmap, type Skill, type SkillId } from '../roadmap/roadmap';

/**
 * What was done by when, of the skills in today's plan. In the plan's hours (midpoints of the
 * skills' ranges), or in percent of them where hours are not shown.
 */
export interface BurnUpState {
  readonly unit: 'hours' | 'percent';
  readonly total: number;
  /** Ascending by day: where it began, each day that changed it, and today. */
  readonly points: readonly BurnUpPoint[];
}

export interface BurnUpPoint {
  readonly day: CalendarDay;
  readonly done: number;
  readonly proven: number;
}

export interface BurnUpInput {
  readonly roadmap: Roadmap;
  readonly progress: Progress;
  readonly states: ReadonlyMap<SkillId, SkillState>;
  /** Since when each proven skill has been proven. */
  readonly provenTimes: ReadonlyMap<SkillId, IsoTime>;
  readonly today: CalendarDay;
  /** The learner's day of an instant. */
  readonly dayOf: (time: IsoTime) => CalendarDay;
  /** The first day there is anything to tell of, besides finished skills. */
  readonly firstDay: CalendarDay | undefined;
  readonly unit: BurnUpState['unit'];
}

export function burnUpOf(input: BurnUpInput): BurnUpState {
  const skills = planned(input.roadmap.phases.flatMap(skillsOf), input.states);
  const totalHours = sumHours(skills);
  const scale = input.unit === 'hours' || totalHours === 0 ? 1 : 100 / totalHours;
  const gains = skills.flatMap((skill) => gainsOf(skill, input, scale));
  return { unit: input.unit, total: totalHours * scale, points: accumulate(gains, input) };
}

interface Gain {
  readonly day: CalendarDay;
  readonly kind: 'done' | 'proven';
  readonly amount: number;
}

/** A skill that is done counts from the day it was finished or proven, whichever came first. */
function gainsOf(
  { id, hours }: Skill,
  { progress, states, provenTimes, dayOf, today }: BurnUpInput,
  scale: number,
): Gain[] {
  const amount = ((hours.min + hours.max) / 2) * scale;
  const provenAt = provenTimes.get(id);
  const record = ownValue(progress.skills, id);
  const finishedAt = [record?.doneAt, provenAt].filter((time) => time !== undefined).sort()[0];
  const dayBy = (time: IsoTime | undefined) => {
    const day = time === undefined ? today : dayOf(time);
    // A clock that was wrong must not put a point behind today.
    return day > today ? today : day;
  };
  return [
    ...(states.get(id)?.status === 'done'
      ? [{ kind: 'done', amount, day: dayBy(finishedAt ?? record?.status?.at) } as const]
      : []),
    ...(states.get(id)?.isProven === true
      ? [{ kind: 'proven', amount, day: dayBy(provenAt) } as const]
      : []),
  ];
}

function accumulate(gains: readonly Gain[], { today, firstDay }: BurnUpInput): BurnUpPoint[] {
  const byDay = new Map<CalendarDay, { done: number; proven: number }>();
  for (const { day, kind, amount } of gains) {
    const gained = byDay.get(day) ?? { done: 0, proven: 0 };
    gained[kind] += amount;
    byDay.set(day, gained);
  }
  const days = [...byDay.keys()].sort();
  const start = [firstDay, days[0], today].filter((day) => day !== undefined).sort()[0] ?? today;
  const points: BurnUpPoint[] = days.includes(start) ? [] : [{ day: start, done: 0, proven: 0 }];
  let [done, proven] = [0, 0];
  for (const day of days) {
    done += byDay.get(day)?.done ?? 0;
    proven += byDay.get(day)?.proven ?? 0;
    points.push({ day, done, proven });
  }
  return points.at(-1)?.day === today ? points : [...points, { day: today, done, proven }];
}

function sumHours(skills: readonly Skill[]): number {
  return skills.reduce((sum, { hours }) => sum + (hours.min + hours.max) / 2, 0);
}
