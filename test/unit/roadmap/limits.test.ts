import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { MAX_ROADMAP_LENGTH, parseRoadmap } from '../../../src/roadmap/parseRoadmap';
import { aRoadmapFile } from '../../support/builders';
import { problemsInText } from './parsing';

/** A file with this many skills, each on one line and each needing the next: the longest chain. */
function chainOf(skillCount: number): string {
  const skills = Array.from({ length: skillCount }, (_, index) => {
    const required = index + 1 < skillCount ? `s${index + 1}` : '';
    return (
      `          - {id: s${index}, title: t, level: core, hours: {min: 1, max: 1}, ` +
      `requires: [${required}], why: w, objectives: [o], exercise: e, selfCheck: [], resources: []}`
    );
  });
  return [
    'format: backend-roadmap/1',
    'id: long',
    'title: Long',
    'hoursPerWeek: 10',
    'phases:',
    '  - id: one',
    '    title: One',
    '    goal: Long',
    '    starters: []',
    '    sections:',
    '      - title: All',
    '        skills:',
    ...skills,
  ].join('\n');
}

suite('limits of a roadmap file', () => {
  test('a chain of 5,000 prerequisites is read', () => {
    assert.ok(parseRoadmap(chainOf(5000)).ok);
  });

  test('more than 5,000 skills are refused', () => {
    const problems = problemsInText(chainOf(5001));
    assert.deepEqual(problems, [
      { message: 'A roadmap holds at most 5000 skills.', line: 6, column: 3 },
    ]);
  });

  test('1 MiB is read, one character more is refused', () => {
    const text = `${stringify(aRoadmapFile())}#`;
    assert.ok(parseRoadmap(text.padEnd(MAX_ROADMAP_LENGTH, '-')).ok);
    assert.deepEqual(problemsInText(text.padEnd(MAX_ROADMAP_LENGTH + 1, '-')), [
      { message: 'The roadmap is larger than 1 MiB.', line: 1, column: 1 },
    ]);
  });

  test('an alias bomb is refused quickly', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inner = level === 0 ? '"lol"' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: 9 }, () => inner).join(', ')}]`;
    });
    const startedAt = performance.now();
    const [problem] = problemsInText(levels.join('\n'));
    assert.match(problem?.message ?? '', /alias/i);
    assert.ok(performance.now() - startedAt < 2000);
  });

  test('a file nested too deeply is refused with one problem at the place', () => {
    const deep = 5000;
    const texts = {
      brackets: `title: ${'['.repeat(deep)}${']'.repeat(deep)}`,
      unclosed: `title: ${'['.repeat(deep)}`,
      lists: `title:\n  ${'- '.repeat(deep)}x`,
    };
    for (const [name, text] of Object.entries(texts)) {
      const problems = problemsInText(text);
      assert.deepEqual(
        problems.map(({ message }) => message),
        ['The roadmap is nested too deeply here.'],
        name,
      );
    }
  });
});
