import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import { skillStates, type SkillState } from '../../../src/progress/skillState';
import { setStatus } from '../../../src/progress/transitions';
import type { Roadmap, Starter } from '../../../src/roadmap/roadmap';
import {
  aPhase,
  aRoadmap,
  aSkill,
  aStarter,
  aTask,
  minutesLater,
  NOON,
  withPassed,
  withStatus,
} from '../../support/builders';

const withStarters = (...starters: Starter[]): Roadmap =>
  aRoadmap({
    phases: [aPhase({ skills: [aSkill({ id: 'variables' }), aSkill({ id: 'loops' })] })],
    starters,
  });

const stateOf = (roadmap: Roadmap, progress: Progress, skillId = 'variables'): SkillState => {
  const state = skillStates(roadmap, progress).get(skillId);
  assert.ok(state);
  return state;
};

const TODO = { status: 'todo', isProven: false };
const CLAIMED = { status: 'done', isProven: false };
const PROVEN = { status: 'done', isProven: true };

suite('the state of a skill', () => {
  test('is to do before anything happened', () => {
    assert.deepEqual(
      [...skillStates(withStarters(), EMPTY_PROGRESS)],
      [
        ['variables', TODO],
        ['loops', TODO],
      ],
    );
  });

  test('is what the learner said', () => {
    for (const status of ['todo', 'inProgress', 'done', 'skipped'] as const) {
      const state = stateOf(withStarters(), withStatus({ variables: status }));
      assert.deepEqual(state, { status, isProven: false });
    }
  });

  test('is given for skills of the roadmap only; records of others stay', () => {
    const progress = withStatus({ removed: 'done' });
    assert.deepEqual([...skillStates(withStarters(), progress).keys()], ['variables', 'loops']);
    assert.equal(progress.skills['removed']?.status?.value, 'done');
  });

  test('ids that every object has are ordinary ids', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const roadmap = aRoadmap({ phases: [aPhase({ skills: ids.map((id) => aSkill({ id })) })] });
    for (const id of ids) {
      assert.deepEqual(stateOf(roadmap, EMPTY_PROGRESS, id), TODO);
      assert.deepEqual(stateOf(roadmap, setStatus(EMPTY_PROGRESS, id, 'done', NOON), id), CLAIMED);
    }
  });
});

suite('a skill is proven', () => {
  const twoTasks = [aTask({ number: 1 }), aTask({ number: 2 })];

  test('when every task naming it passed, even if it was never ticked', () => {
    const roadmap = withStarters(aStarter({ tasks: twoTasks }));
    const half = withPassed({ task: 1 });
    assert.deepEqual(stateOf(roadmap, half), TODO);
    assert.deepEqual(stateOf(roadmap, withPassed({ task: 2 }, half)), PROVEN);
  });

  test('by the tasks that name it alone', () => {
    const tasks = [aTask(), aTask({ number: 2, skillIds: ['loops'] })];
    const progress = withPassed({ task: 1 });
    const roadmap = withStarters(aStarter({ tasks }));
    assert.deepEqual(stateOf(roadmap, progress), PROVEN);
    assert.deepEqual(stateOf(roadmap, progress, 'loops'), TODO);
  });

  test('in one variant: tasks in two languages do not add up', () => {
    const roadmap = withStarters(aStarter({ tasks: twoTasks, variants: ['python', 'go'] }));
    const mixed = withPassed(
      { variant: 'go', task: 2 },
      withPassed({ variant: 'python', task: 1 }),
    );
    assert.deepEqual(stateOf(roadmap, mixed), TODO);
    assert.deepEqual(stateOf(roadmap, withPassed({ variant: 'go', task: 1 }, mixed)), PROVEN);
  });

  test('when each starter that names it is passed, in whichever variant', () => {
    const roadmap = withStarters(
      aStarter({ id: 'katas', variants: ['python', 'go'] }),
      aStarter({ id: 'log', variants: ['python', 'go'] }),
    );
    const one = withPassed({ starterId: 'katas', variant: 'python' });
    assert.deepEqual(stateOf(roadmap, one), TODO);
    const both = withPassed({ starterId: 'log', variant: 'go' }, one);
    assert.deepEqual(stateOf(roadmap, both), PROVEN);
  });

  test('without optional tasks, and never by them', () => {
    const extra = aTask({ number: 2, optional: true });
    const withExtra = withStarters(aStarter({ tasks: [aTask(), extra] }));
    assert.deepEqual(stateOf(withExtra, withPassed({ task: 1 })), PROVEN);
    const onlyExtra = withStarters(aStarter({ tasks: [extra] }));
    assert.deepEqual(stateOf(onlyExtra, withPassed({ task: 2 })), TODO);
  });

  test('never, when no starter names it: done is then a claim', () => {
    assert.deepEqual(stateOf(withStarters(), withStatus({ variables: 'done' })), CLAIMED);
  });

  test('never by a variant that does not exist', () => {
    assert.deepEqual(stateOf(withStarters(aStarter()), withPassed({ variant: 'cobol' })), TODO);
  });
});

suite('proof and the learner’s word', () => {
  const roadmap = withStarters(aStarter());
  const provenAtNoon = withPassed({ at: NOON });
  const saidAt = (minutes: number, status: 'todo' | 'inProgress' | 'skipped') =>
    setStatus(provenAtNoon, 'variables', status, minutesLater(minutes));

  test('a proof that comes after the word or with it counts as done', () => {
    for (const status of ['todo', 'inProgress', 'skipped'] as const) {
      assert.deepEqual(stateOf(roadmap, saidAt(-1, status)), PROVEN, status);
      assert.deepEqual(stateOf(roadmap, saidAt(0, status)), PROVEN, status);
    }
  });

  test('unticking after the proof stands', () => {
    for (const status of ['todo', 'inProgress', 'skipped'] as const) {
      assert.deepEqual(stateOf(roadmap, saidAt(1, status)), { status, isProven: true });
    }
  });

  test('a proof is as old as its last missing task', () => {
    const tasks = [aTask({ number: 1 }), aTask({ number: 2 })];
    const progress = setStatus(withPassed({ task: 1 }), 'variables', 'todo', minutesLater(5));
    const proven = withPassed({ task: 2, at: minutesLater(10) }, progress);
    assert.deepEqual(stateOf(withStarters(aStarter({ tasks })), proven), PROVEN);
  });

  test('passing in a second language later does not undo an unticking', () => {
    const twoLanguages = withStarters(aStarter({ variants: ['python', 'go'] }));
    const progress = withPassed({ variant: 'go', at: minutesLater(10) }, saidAt(5, 'todo'));
    assert.deepEqual(stateOf(twoLanguages, progress), { status: 'todo', isProven: true });
  });
});
