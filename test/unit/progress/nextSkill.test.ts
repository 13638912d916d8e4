import roadmapOfThisBuild from 'built-in-roadmap';
import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, type Progress, type Status } from '../../../src/progress/progress';
import { currentPhase, nextSkill, skillStates } from '../../../src/progress/skillState';
import { setStatus } from '../../../src/progress/transitions';
import { allSkills, type Roadmap } from '../../../src/roadmap/roadmap';
import { aPhase, aRoadmap, aSkill, NOON, withStatus } from '../../support/builders';

const roadmap = aRoadmap({
  phases: [
    aPhase({
      id: 'phase-1',
      skills: [
        aSkill({ id: 'variables' }),
        aSkill({ id: 'loops', requires: ['variables'] }),
        aSkill({ id: 'recursion', level: 'advanced' }),
        aSkill({ id: 'puzzles', level: 'optional' }),
      ],
    }),
    aPhase({
      id: 'phase-2',
      skills: [
        aSkill({ id: 'pull-requests', requires: ['branches'] }),
        aSkill({ id: 'routing', requires: ['loops'] }),
      ],
    }),
    aPhase({
      id: 'extra',
      skills: [
        aSkill({ id: 'commits', goWith: 'phase-1' }),
        aSkill({ id: 'branches', goWith: 'phase-2', requires: ['commits'] }),
      ],
    }),
  ],
});

const at = (progress: Progress, of: Roadmap = roadmap) => {
  const states = skillStates(of, progress);
  return [currentPhase(of, states)?.id, nextSkill(of, states)?.id];
};

const given = (statuses: Record<string, Status>) => at(withStatus(statuses));

suite('current phase and next skill', () => {
  test('start at the first phase and its first skill', () => {
    assert.deepEqual(at(EMPTY_PROGRESS), ['phase-1', 'variables']);
  });

  test('a skill in progress is still the next one', () => {
    assert.deepEqual(given({ variables: 'inProgress' }), ['phase-1', 'variables']);
  });

  test('done and skipped prerequisites both open the way', () => {
    assert.deepEqual(given({ variables: 'done' }), ['phase-1', 'loops']);
    assert.deepEqual(given({ variables: 'skipped' }), ['phase-1', 'loops']);
  });

  test('advanced and optional skills keep nobody in a phase', () => {
    const [phaseId] = given({ variables: 'done', loops: 'skipped' });
    assert.equal(phaseId, 'phase-2');
  });

  test('skills that go with a phase come after its own and before the next phase', () => {
    assert.deepEqual(given({ variables: 'done', loops: 'done' }), ['phase-2', 'commits']);
  });

  test('a skill is not next while a prerequisite is open', () => {
    const statuses = { variables: 'done', loops: 'done', commits: 'done' } as const;
    assert.deepEqual(given(statuses), ['phase-2', 'routing']);
    assert.deepEqual(given({ ...statuses, routing: 'done' }), ['phase-2', 'branches']);
    assert.deepEqual(given({ ...statuses, branches: 'done' }), ['phase-2', 'pull-requests']);
  });

  test('a track alongside is never the current phase', () => {
    const own = ['variables', 'loops', 'routing', 'pull-requests'];
    const progress = withStatus(Object.fromEntries(own.map((id) => [id, 'done'])));
    assert.deepEqual(at(progress), [undefined, 'commits']);
  });

  test('at the end of the roadmap there is neither', () => {
    const core = allSkills(roadmap).filter(({ level }) => level === 'core');
    const progress = withStatus(Object.fromEntries(core.map(({ id }) => [id, 'done'])));
    assert.deepEqual(at(progress), [undefined, undefined]);
  });

  test('unticking an early skill leads back to it', () => {
    const core = allSkills(roadmap).filter(({ level }) => level === 'core');
    const progress = withStatus(Object.fromEntries(core.map(({ id }) => [id, 'done'])));
    const back = setStatus(progress, 'variables', 'todo', NOON);
    assert.deepEqual(at(back), ['phase-1', 'variables']);
  });
});

suite('the way through the built-in roadmap', () => {
  const core = allSkills(roadmapOfThisBuild).filter(({ level }) => level === 'core');

  /** Does what is next until nothing is. */
  function walk(): string[] {
    const order: string[] = [];
    let progress = EMPTY_PROGRESS;
    for (;;) {
      const next = nextSkill(roadmapOfThisBuild, skillStates(roadmapOfThisBuild, progress));
      if (next === undefined) {
        return order;
      }
      order.push(next.id);
      progress = setStatus(progress, next.id, 'done', NOON);
    }
  }

  test('leads through every core skill and never ends before', () => {
    assert.deepEqual(walk().toSorted(), core.map(({ id }) => id).toSorted());
  });

  test('brings Git and the command line before the phases that need them', () => {
    const order = walk();
    const isBefore = (early: string, late: string) => {
      assert.ok(order.indexOf(early) < order.indexOf(late), `${early} before ${late}`);
    };
    isBefore('git-basics', 'arrays');
    isBefore('filesystem-navigation', 'docker-containers');
    isBefore('common-vulnerabilities', 'docker-containers');
  });
});
