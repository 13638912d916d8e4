import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, taskKey, type Progress } from '../../../src/progress/progress';
import { recordPassed, setStatus } from '../../../src/progress/transitions';
import type { DashboardState, TargetVerdict } from '../../../src/protocol/dashboard';
import { buildDashboardState, type DashboardInput } from '../../../src/protocol/dashboardState';
import type { HoursRange } from '../../../src/roadmap/roadmap';
import { aContext, aPhase, aRoadmap, aSkill, aStarter } from './builders';

const NOW = new Date('2026-11-22T10:00:00Z');
const AT = NOW.toISOString();

function stateOf(changes: Partial<DashboardInput> = {}): DashboardState {
  return buildDashboardState({
    roadmap: aRoadmap(),
    progress: EMPTY_PROGRESS,
    plan: { hoursPerWeek: 10 },
    today: '2026-11-22',
    timeZone: 'UTC',
    dayOf: (time) => time.slice(0, 10),
    context: aContext(),
    ...changes,
  });
}

function rounded(range: HoursRange | undefined): HoursRange | undefined {
  const toTenth = (value: number) => Math.round(value * 10) / 10;
  return range && { min: toTenth(range.min), max: toTenth(range.max) };
}

function withDone(...skillIds: string[]): Progress {
  return skillIds.reduce(
    (progress, skillId) => setStatus(progress, skillId, 'done', NOW),
    EMPTY_PROGRESS,
  );
}

suite('dashboard state', () => {
  test('starts at 0% with the first skill next and all hours left', () => {
    const state = stateOf();
    assert.equal(state.overall.donePercent, 0);
    assert.equal(state.overall.provenPercent, 0);
    assert.equal(state.isFinished, false);
    assert.deepEqual(state.nextSkill, {
      skillId: 'variables',
      title: 'Skill variables',
      isStarted: false,
      phaseTitle: 'Title of phase-1',
      phaseNumber: 1,
      hours: { min: 5, max: 15 },
    });
    assert.deepEqual(rounded(state.time?.remainingHours), { min: 10, max: 30 });
    assert.deepEqual(
      state.time?.basis.map(({ key }) => key),
      ['plannedHours', 'courseRanges', 'plannedPace'],
    );
  });

  test('does not say where the hours of a mentor’s own roadmap come from', () => {
    assert.deepEqual(
      stateOf({ isOwnRoadmap: true }).time?.basis.map(({ key }) => key),
      ['plannedHours', 'plannedPace'],
    );
  });

  test('takes the study days of the plan', () => {
    const plan = { hoursPerWeek: 10, studyDays: [1, 3] };
    assert.deepEqual(stateOf({ plan }).study.chosenDays, [1, 3]);
  });

  test('is finished at 100%, with no next skill and no hours left', () => {
    const state = stateOf({ progress: withDone('variables', 'loops') });
    assert.equal(state.overall.donePercent, 100);
    assert.equal(state.isFinished, true);
    assert.equal(state.nextSkill, undefined);
    assert.deepEqual(state.time?.remainingHours, { min: 0, max: 0 });
    assert.equal(state.phases[0]?.isFinished, true);
    assert.equal(state.phases[0].isCurrent, false);
  });

  test('is not finished when every skill is skipped', () => {
    const progress = ['variables', 'loops'].reduce(
      (current, skillId) => setStatus(current, skillId, 'skipped', NOW),
      EMPTY_PROGRESS,
    );
    assert.equal(stateOf({ progress }).isFinished, false);
  });

  test('tells proven from done, overall and per phase', () => {
    const roadmap = aRoadmap({
      starters: [
        aStarter({
          tasks: [{ number: 1, title: 'Greeting', skillIds: ['variables'], optional: false }],
        }),
      ],
    });
    const progress = recordPassed(
      withDone('variables', 'loops'),
      ['variables'],
      taskKey('katas', 'python', 1),
      { at: AT },
    );
    const { overall, phases } = stateOf({ roadmap, progress });
    assert.deepEqual([overall.donePercent, overall.provenPercent], [100, 50]);
    assert.deepEqual([phases[0]?.donePercent, phases[0]?.provenPercent], [100, 50]);
  });

  test('numbers the phases, marks the current one and leaves a track alongside without a number', () => {
    const roadmap = aRoadmap({
      phases: [
        aPhase('phase-1', [aSkill('variables')]),
        aPhase('phase-2', [aSkill('arrays')]),
        aPhase('additional', [aSkill('git', { goWith: 'phase-1' })]),
      ],
    });
    const { phases } = stateOf({ roadmap, progress: withDone('variables') });
    assert.deepEqual(
      phases.map(({ phaseId, number, isCurrent, isFinished }) => [
        phaseId,
        number,
        isCurrent,
        isFinished,
      ]),
      [
        ['phase-1', 1, false, true],
        ['phase-2', 2, true, false],
        ['additional', undefined, false, false],
      ],
    );
  });

  test('says when the next skill was begun', () => {
    const progress = setStatus(EMPTY_PROGRESS, 'variables', 'inProgress', NOW);
    assert.equal(stateOf({ progress }).nextSkill?.isStarted, true);
  });

  test('says how likely the target date is reached', () => {
    // Ten weeks for 10 to 30 hours: 1 to 3 hours a week are needed, about 2 in the middle.
    const verdict = (hoursPerWeek: number, targetDate = '2027-01-31') =>
      stateOf({ plan: { hoursPerWeek, targetDate } }).time?.target?.verdict;
    const expected: [number, TargetVerdict][] = [
      [10, 'safe'],
      [2.4, 'likely'],
      [1.4, 'tight'],
      [0.3, 'outOfReach'],
    ];
    for (const [hoursPerWeek, text] of expected) {
      assert.equal(verdict(hoursPerWeek), text);
    }
    assert.equal(verdict(80, '2026-11-22'), 'past');
  });

  test('gives the hours a week that the target date needs', () => {
    const target = stateOf({ plan: { hoursPerWeek: 10, targetDate: '2027-01-31' } }).time?.target;
    assert.deepEqual(rounded(target?.hoursPerWeekNeeded), { min: 1, max: 3 });
  });

  test('holds no hours and no dates when time estimates are switched off', () => {
    const state = stateOf({
      context: aContext({ showsTimeEstimates: false }),
      nextStarter: aStarter(),
      plan: { hoursPerWeek: 10, targetDate: '2027-01-31', stack: 'go-gin' },
    });
    assert.equal(state.time, undefined);
    assert.equal(state.nextSkill?.hours, undefined);
    assert.equal(state.starter?.hours, undefined);
    assert.equal(state.phases[0]?.remainingHours, undefined);
    assert.equal(state.stack, 'go-gin');
  });
});
