import { forecast } from '../../../src/forecast/forecast';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import { logSession } from '../../../src/progress/sessions';
import { setStatus } from '../../../src/progress/transitions';
import type { Roadmap } from '../../../src/roadmap/roadmap';
import { aPhase, aRoadmap, aSkill } from '../../support/builders';

const TODAY = '2026-11-22';
const NOW = new Date(`${TODAY}T12:00:00.000Z`);
const MS_PER_DAY = 24 * 60 * 60 * 1000;
const PHASE_COUNT = 8;
const SAMPLES = 101;

export interface SpeedCase {
  readonly skillCount: number;
  readonly sessionCount: number;
  readonly medianMs: number;
}

/** Median times of a forecast; without skills it is an empty loop, the timer's own cost. */
export function measureSpeed(cases: readonly (readonly [number, number])[]): SpeedCase[] {
  return cases.map(([skillCount, sessionCount]) => {
    const roadmap = roadmapOf(skillCount);
    const progress = progressOn(skillCount, sessionCount);
    const plan = { hoursPerWeek: 10, targetDate: '2027-11-22' };
    const run = () => {
      if (skillCount > 0) {
        forecast(roadmap, progress, plan, TODAY, 'Europe/Berlin');
      }
    };
    return { skillCount, sessionCount, medianMs: medianMsOf(run) };
  });
}

function medianMsOf(run: () => void): number {
  const times = Array.from({ length: SAMPLES }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(SAMPLES / 2)] ?? Number.NaN;
}

function skillId(index: number): string {
  return `skill-${index}`;
}

function roadmapOf(skillCount: number): Roadmap {
  const skills = Array.from({ length: skillCount }, (_, index) =>
    aSkill({ id: skillId(index), hours: { min: 2 + (index % 7), max: 4 + 2 * (index % 7) } }),
  );
  const perPhase = Math.max(Math.ceil(skillCount / PHASE_COUNT), 1);
  return aRoadmap({
    phases: Array.from({ length: PHASE_COUNT }, (_, phase) =>
      aPhase({
        id: `phase-${phase + 1}`,
        skills: skills.slice(phase * perPhase, (phase + 1) * perPhase),
      }),
    ),
  });
}

/** Half of the skills are done; one session a day, the last one today. */
function progressOn(skillCount: number, sessionCount: number): Progress {
  const done = Array.from({ length: Math.floor(skillCount / 2) }, (_, index) => index);
  const withDone = {
    ...EMPTY_PROGRESS,
    skills: Object.assign(
      {},
      ...done.map((index) => setStatus(EMPTY_PROGRESS, skillId(index), 'done', NOW).skills),
    ) as Progress['skills'],
  };
  const days = Array.from({ length: sessionCount }, (_, index) => index);
  return days.reduce<Progress>((progress, index) => {
    const startedAt = new Date(NOW.getTime() - (sessionCount - index) * MS_PER_DAY).toISOString();
    const skill = skillId(index % Math.max(done.length, 1));
    return logSession(progress, { skillId: skill, startedAt, minutes: 75 }, NOW);
  }, withDone);
}
