import assert from 'node:assert/strict';
import {
  allMilestones,
  newMilestones,
  phaseOfMilestone,
  reachedMilestones,
  recordMilestones,
} from '../../../src/progress/milestones';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import { deleteSession, liveSessions, logSession } from '../../../src/progress/sessions';
import { resetSkills } from '../../../src/progress/transitions';
import {
  aPhase,
  aRoadmap,
  aSkill,
  minutesLater,
  NOON,
  withPassed,
  withStatus,
} from '../../support/builders';

const roadmap = aRoadmap({
  phases: [
    aPhase({ id: 'phase-1', skills: [aSkill({ id: 'variables' }), aSkill({ id: 'loops' })] }),
    aPhase({ id: 'phase-2', skills: [aSkill({ id: 'sorting' })], starters: ['p6-ship-linkbox'] }),
  ],
});

function studiedHours(hours: number): Progress {
  return Array.from({ length: Math.ceil(hours / 10) }).reduce<Progress>(
    (progress, _, index) =>
      logSession(
        progress,
        {
          skillId: 'variables',
          startedAt: minutesLater(index * 24 * 60).toISOString(),
          minutes: Math.min(10, hours - index * 10) * 60,
        },
        NOON,
      ),
    EMPTY_PROGRESS,
  );
}

const reached = (progress: Progress) => reachedMilestones(roadmap, progress);

suite('milestones', () => {
  test('are all known from the start, in the order they are likely to come', () => {
    assert.deepEqual(allMilestones(roadmap), [
      'first-session',
      'first-task',
      'phase-done/phase-1',
      'phase-done/phase-2',
      'first-deployment',
      'hundred-hours',
      'halfway',
      'everything',
    ]);
  });

  test('have no deployment where the roadmap has no starter that is deployed', () => {
    assert.ok(!allMilestones(aRoadmap()).includes('first-deployment'));
  });

  test('name the phase they end', () => {
    assert.equal(phaseOfMilestone('phase-done/phase-2'), 'phase-2');
    assert.equal(phaseOfMilestone('halfway'), undefined);
  });

  test('are none at the start', () => {
    assert.deepEqual(reached(EMPTY_PROGRESS), []);
  });

  test('begin with the first session', () => {
    assert.deepEqual(reached(studiedHours(1)), ['first-session']);
  });

  test('mark the first task that passed', () => {
    assert.deepEqual(reached(withPassed({ skillId: 'loops' })), ['first-task']);
  });

  test('mark the end of a phase, with skipped skills out of the plan', () => {
    const progress = withStatus({ variables: 'done', loops: 'skipped' });
    assert.ok(reached(progress).includes('phase-done/phase-1'));
    assert.ok(!reached(withStatus({ variables: 'done' })).includes('phase-done/phase-1'));
  });

  test('do not mark a phase that was skipped as a whole', () => {
    const progress = withStatus({ variables: 'skipped', loops: 'skipped' });
    assert.deepEqual(reached(progress), []);
  });

  test('mark the first deployment by the task that proves it, in any stack', () => {
    const deployed = { starterId: 'p6-ship-linkbox', variant: 'go-gin' };
    assert.ok(reached(withPassed({ ...deployed, task: 9 })).includes('first-deployment'));
    assert.ok(!reached(withPassed({ ...deployed, task: 8 })).includes('first-deployment'));
  });

  test('mark a hundred hours, not a minute earlier', () => {
    assert.ok(reached(studiedHours(100)).includes('hundred-hours'));
    assert.ok(!reached(studiedHours(99.9)).includes('hundred-hours'));
  });

  test('mark half of the hours, and all of them', () => {
    assert.ok(reached(withStatus({ variables: 'done', loops: 'done' })).includes('halfway'));
    assert.ok(!reached(withStatus({ variables: 'done' })).includes('halfway'));
    const everything = withStatus({ variables: 'done', loops: 'done', sorting: 'done' });
    assert.ok(reached(everything).includes('everything'));
  });
});

suite('a milestone that was reached', () => {
  const session = studiedHours(1);
  const recorded = recordMilestones(session, reached(session), NOON);

  test('is new until it is recorded', () => {
    assert.deepEqual(newMilestones(roadmap, session), ['first-session']);
    assert.deepEqual(newMilestones(roadmap, recorded), []);
    assert.equal(recorded.milestones['first-session'], NOON.toISOString());
  });

  test('is recorded once: the first time stays', () => {
    assert.equal(recordMilestones(recorded, ['first-session'], minutesLater(5)), recorded);
  });

  test('is not taken back, nor reached again, when what it marks goes away', () => {
    const [{ id } = assert.fail()] = liveSessions(recorded);
    const without = deleteSession(recorded, id, minutesLater(5));
    assert.ok(Object.hasOwn(without.milestones, 'first-session'));
    const again = logSession(
      without,
      { skillId: 'loops', startedAt: NOON.toISOString(), minutes: 5 },
      minutesLater(9),
    );
    assert.deepEqual(newMilestones(roadmap, again), []);
  });

  test('stays when progress is reset', () => {
    const reset = resetSkills(recorded, ['variables'], minutesLater(5));
    assert.deepEqual(reset.milestones, recorded.milestones);
  });
});
