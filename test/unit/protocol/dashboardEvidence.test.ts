import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, taskKey, type Progress } from '../../../src/progress/progress';
import { skillStates } from '../../../src/progress/skillState';
import { recordPassed, resetSkills, setStatus } from '../../../src/progress/transitions';
import { evidenceOf } from '../../../src/protocol/dashboardEvidence';
import { aPhase, aRoadmap, aSkill, aStarter } from './builders';

const NOW = new Date('2026-11-22T10:00:00Z');
const ROADMAP = aRoadmap({
  phases: [
    aPhase('phase-1', [aSkill('variables'), aSkill('loops')]),
    aPhase('phase-2', [aSkill('arrays')]),
  ],
  starters: [aStarter()],
});

function evidence(progress: Progress) {
  return evidenceOf(ROADMAP, progress, skillStates(ROADMAP, progress));
}

function passed(progress: Progress, task: number, at: string): Progress {
  return recordPassed(progress, ['variables'], taskKey('katas', 'python', task), {
    at,
    commit: 'abc1234',
  });
}

suite('the evidence ledger', () => {
  test('is empty before a task passed', () => {
    assert.deepEqual(evidence(EMPTY_PROGRESS), { phases: [], claimedCount: 0 });
  });

  test('names what passed and when, in order, and whether that proves the skill', () => {
    const half = passed(EMPTY_PROGRESS, 2, '2026-11-02T10:00:00Z');
    assert.equal(evidence(half).phases[0]?.skills[0]?.isProven, false);
    const [phase, ...others] = evidence(passed(half, 1, '2026-11-01T10:00:00Z')).phases;
    assert.deepEqual(others, []);
    assert.deepEqual([phase?.title, phase?.number], ['Title of phase-1', 1]);
    const [skill] = phase?.skills ?? [];
    assert.deepEqual([skill?.skillId, skill?.isProven], ['variables', true]);
    assert.deepEqual(skill?.tasks[0], {
      taskKey: 'katas/python/1',
      variant: 'python',
      starterTitle: 'Ten small exercises',
      taskTitle: 'Greeting',
      taskNumber: 1,
      passedAt: '2026-11-01T10:00:00Z',
      commit: 'abc1234',
    });
    assert.equal(skill.tasks[1]?.taskNumber, 2);
  });

  test('keeps evidence of a starter this version does not know, by its key', () => {
    const progress = recordPassed(EMPTY_PROGRESS, ['loops'], taskKey('gone', 'any', 3), {
      at: NOW.toISOString(),
    });
    assert.deepEqual(evidence(progress).phases[0]?.skills[0]?.tasks, [
      { taskKey: 'gone/any/3', variant: 'any', passedAt: NOW.toISOString() },
    ]);
  });

  test('counts the skills that are done by word alone', () => {
    const progress = setStatus(EMPTY_PROGRESS, 'arrays', 'done', NOW);
    assert.deepEqual(evidence(progress), { phases: [], claimedCount: 1 });
  });

  test('shows nothing of what was reset', () => {
    const progress = passed(EMPTY_PROGRESS, 1, '2026-11-01T10:00:00Z');
    assert.deepEqual(evidence(resetSkills(progress, ['variables'], NOW)).phases, []);
  });
});
