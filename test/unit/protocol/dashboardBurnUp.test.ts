import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, taskKey, type Progress } from '../../../src/progress/progress';
import { provenTimes, skillStates } from '../../../src/progress/skillState';
import { recordPassed, setStatus } from '../../../src/progress/transitions';
import { burnUpOf, type BurnUpInput } from '../../../src/protocol/dashboardBurnUp';
import { aRoadmap, aStarter } from './builders';

const ROADMAP = aRoadmap({
  starters: [
    aStarter({
      tasks: [{ number: 1, title: 'Greeting', skillIds: ['variables'], optional: false }],
    }),
  ],
});

function burnUp(progress: Progress, changes: Partial<BurnUpInput> = {}) {
  return burnUpOf({
    roadmap: ROADMAP,
    progress,
    states: skillStates(ROADMAP, progress),
    provenTimes: provenTimes(ROADMAP, progress),
    today: '2026-11-22',
    dayOf: (time) => time.slice(0, 10),
    firstDay: undefined,
    unit: 'hours',
    ...changes,
  });
}

const at = (day: string) => new Date(`${day}T10:00:00Z`);

function done(progress: Progress, skillId: string, day: string): Progress {
  return setStatus(progress, skillId, 'done', at(day));
}

function passed(progress: Progress, day: string): Progress {
  return recordPassed(progress, ['variables'], taskKey('katas', 'python', 1), {
    at: at(day).toISOString(),
  });
}

suite('what was done by when', () => {
  test('is one point of nothing today before anything was done', () => {
    assert.deepEqual(burnUp(EMPTY_PROGRESS), {
      unit: 'hours',
      total: 20,
      points: [{ day: '2026-11-22', done: 0, proven: 0 }],
    });
  });

  test('grows by the middle of a skill’s hours on the day it was finished, and ends today', () => {
    const progress = done(done(EMPTY_PROGRESS, 'variables', '2026-10-01'), 'loops', '2026-11-01');
    assert.deepEqual(burnUp(progress, { firstDay: '2026-09-20' }).points, [
      { day: '2026-09-20', done: 0, proven: 0 },
      { day: '2026-10-01', done: 10, proven: 0 },
      { day: '2026-11-01', done: 20, proven: 0 },
      { day: '2026-11-22', done: 20, proven: 0 },
    ]);
  });

  test('counts a skill as done from its proof when that came first', () => {
    const progress = done(passed(EMPTY_PROGRESS, '2026-10-01'), 'variables', '2026-11-01');
    assert.deepEqual(burnUp(progress).points[0], { day: '2026-10-01', done: 10, proven: 10 });
  });

  test('leaves out what was unticked or skipped', () => {
    const unticked = setStatus(
      done(EMPTY_PROGRESS, 'variables', '2026-10-01'),
      'variables',
      'todo',
      at('2026-10-02'),
    );
    const progress = setStatus(unticked, 'loops', 'skipped', at('2026-10-02'));
    assert.deepEqual(burnUp(progress), {
      unit: 'hours',
      total: 10,
      points: [{ day: '2026-11-22', done: 0, proven: 0 }],
    });
  });

  test('puts what a wrong clock dated after today on today', () => {
    const progress = done(EMPTY_PROGRESS, 'variables', '2030-01-01');
    assert.deepEqual(burnUp(progress).points, [{ day: '2026-11-22', done: 10, proven: 0 }]);
  });

  test('is in percent of the plan where hours are not shown', () => {
    const progress = done(EMPTY_PROGRESS, 'variables', '2026-11-22');
    const { total, points } = burnUp(progress, { unit: 'percent' });
    assert.deepEqual([total, points.at(-1)?.done], [100, 50]);
  });

  test('has nothing to count in an empty roadmap', () => {
    const roadmap = aRoadmap({ phases: [] });
    const { total, points } = burnUp(EMPTY_PROGRESS, { roadmap, unit: 'percent' });
    assert.deepEqual([total, points.length], [0, 1]);
  });
});
