import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMPTY_PROGRESS, STATUSES, type Status } from '../../../src/progress/progress';
import { summarise } from '../../../src/progress/summary';
import type { HoursRange, Roadmap } from '../../../src/roadmap/roadmap';
import { aPhase, aRoadmap, aSkill, aStarter, withPassed, withStatus } from '../../support/builders';

const skillOf = (id: string, min: number, max: number, level: 'core' | 'advanced' = 'core') =>
  aSkill({ id, level, hours: { min, max } });

const roadmap = aRoadmap({
  phases: [
    aPhase({ id: 'phase-1', skills: [skillOf('a', 4, 6), skillOf('b', 10, 20)] }),
    aPhase({ id: 'phase-2', skills: [skillOf('c', 0, 10, 'advanced'), skillOf('d', 75, 75)] }),
  ],
});

const percentsOf = (of: Roadmap, statuses: Record<string, Status>) => {
  const { donePercent, provenPercent } = summarise(of, withStatus(statuses));
  return { donePercent, provenPercent };
};

suite('summary', () => {
  test('counts by hours, at the middle of each range', () => {
    const summary = summarise(roadmap, withStatus({ a: 'done', c: 'done' }));
    assert.equal(summary.totalHours, 100);
    assert.equal(summary.doneHours, 10);
    assert.equal(summary.donePercent, 10);
    assert.equal(summary.skillCount, 4);
    assert.equal(summary.doneCount, 2);
  });

  test('gives each phase its own share', () => {
    const { phases } = summarise(roadmap, withStatus({ a: 'done' }));
    assert.deepEqual(
      phases.map(({ phaseId, totalHours, donePercent }) => [phaseId, totalHours, donePercent]),
      [
        ['phase-1', 20, 25],
        ['phase-2', 80, 0],
      ],
    );
  });

  test('takes skipped skills out of the plan instead of counting them', () => {
    const summary = summarise(roadmap, withStatus({ d: 'skipped', a: 'done' }));
    assert.equal(summary.totalHours, 25);
    assert.equal(summary.doneHours, 5);
    assert.equal(summary.donePercent, 20);
    assert.equal(summary.skillCount, 3);
  });

  test('never counts optional skills, done or not', () => {
    const optional = aSkill({ id: 'x', level: 'optional', hours: { min: 900, max: 900 } });
    const of = aRoadmap({ phases: [aPhase({ skills: [skillOf('a', 5, 5), optional] })] });
    assert.equal(summarise(of, withStatus({ x: 'done' })).donePercent, 0);
    assert.equal(summarise(of, withStatus({ a: 'done' })).donePercent, 100);
    assert.equal(summarise(of, EMPTY_PROGRESS).skillCount, 1);
  });

  test('counts nothing of a skill in progress', () => {
    assert.equal(percentsOf(roadmap, { d: 'inProgress' }).donePercent, 0);
  });

  test('a claim counts as done and not as proven', () => {
    assert.deepEqual(percentsOf(roadmap, { d: 'done' }), { donePercent: 75, provenPercent: 0 });
  });

  test('what was proven and unticked counts as proven and not as done', () => {
    const of = aRoadmap({ starters: [aStarter()] });
    const proven = withPassed({});
    assert.equal(summarise(of, proven).donePercent, 100);
    const summary = summarise(of, withStatus({ variables: 'inProgress' }, proven));
    assert.equal(summary.provenPercent, 100);
  });

  test('rounds down: almost finished is not finished', () => {
    const of = aRoadmap({
      phases: [aPhase({ skills: [skillOf('a', 999, 999), skillOf('b', 1, 1)] })],
    });
    assert.equal(percentsOf(of, { a: 'done' }).donePercent, 99);
    assert.equal(percentsOf(of, { a: 'done', b: 'done' }).donePercent, 100);
  });

  test('binary fractions take no percent away', () => {
    for (let percent = 1; percent < 100; percent++) {
      const skills = [
        skillOf('a', percent / 10, percent / 10),
        skillOf('b', 10 - percent / 10, 10 - percent / 10),
      ];
      const of = aRoadmap({ phases: [aPhase({ skills })] });
      assert.equal(percentsOf(of, { a: 'done' }).donePercent, percent);
    }
  });

  test('is 0% when everything is skipped, and of no hours at all', () => {
    assert.equal(
      percentsOf(roadmap, { a: 'skipped', b: 'skipped', c: 'skipped', d: 'skipped' }).donePercent,
      0,
    );
    const noHours = aRoadmap({ phases: [aPhase({ skills: [skillOf('a', 0, 0)] })] });
    assert.equal(percentsOf(noHours, { a: 'done' }).donePercent, 0);
  });

  test('names the current phase and the next skill', () => {
    const { currentPhaseId, nextSkillId } = summarise(roadmap, withStatus({ a: 'done' }));
    assert.deepEqual([currentPhaseId, nextSkillId], ['phase-1', 'b']);
    const finished = summarise(roadmap, withStatus({ a: 'done', b: 'done', d: 'done' }));
    assert.equal('currentPhaseId' in finished || 'nextSkillId' in finished, false);
  });

  test('reads 100% exactly when every planned skill is done, and the phases add up', () => {
    const hours = fc
      .tuple(
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
      )
      .map(([min, extra]): HoursRange => ({ min, max: min + extra }));
    const skills = fc.array(fc.record({ hours, status: fc.constantFrom(...STATUSES) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(skills, { minLength: 1, maxLength: 5 }), (phases) => {
        const of = aRoadmap({
          phases: phases.map((entries, phase) =>
            aPhase({
              id: `phase-${phase}`,
              skills: entries.map((entry, index) =>
                aSkill({ id: `${phase}-${index}`, hours: entry.hours }),
              ),
            }),
          ),
        });
        const statuses = phases.flatMap((entries, phase) =>
          entries.map(({ status }, index) => [`${phase}-${index}`, status] as const),
        );
        const summary = summarise(of, withStatus(Object.fromEntries(statuses)));
        const planned = statuses.filter(([, status]) => status !== 'skipped');
        const isFinished = planned.length > 0 && planned.every(([, status]) => status === 'done');
        assert.equal(summary.donePercent === 100, isFinished);
        assert.ok(summary.donePercent >= 0 && summary.donePercent <= 100);
        const sum = summary.phases.reduce((total, { doneHours }) => total + doneHours, 0);
        assert.ok(Math.abs(sum - summary.doneHours) < 1e-6);
      }),
    );
  });
});
