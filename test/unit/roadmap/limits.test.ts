import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { MAX_PROBLEMS, MAX_ROADMAP_LENGTH, parseRoadmap } from '../../../src/roadmap/parseRoadmap';
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
    const text = chainOf(5001);
    assert.deepEqual(
      problemsInText(text).map(({ message, line }) => [message, line]),
      [
        [
          'A roadmap holds at most 5000 skills. Remove those from here on.',
          text.split('\n').length,
        ],
      ],
    );
  });

  test('1 MiB is read, one character more is refused', () => {
    const text = `${stringify(aRoadmapFile())}#`;
    assert.ok(parseRoadmap(text.padEnd(MAX_ROADMAP_LENGTH, '-')).ok);
    const [problem] = problemsInText(text.padEnd(MAX_ROADMAP_LENGTH + 1, '-'));
    assert.match(problem?.message ?? '', /^The roadmap is larger than 1 MiB\. Shorten/);
  });

  test('an alias bomb is refused quickly', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inner = level === 0 ? '"lol"' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: 9 }, () => inner).join(', ')}]`;
    });
    const [problem, ...others] = problemsInText(levels.join('\n'));
    assert.match(problem?.message ?? '', /^Aliases .* Write the values out instead\.$/);
    assert.deepEqual([problem?.line, problem?.column, others.length], [2, 10, 0]);
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
        ['The roadmap is nested too deeply here. Take levels out.'],
        name,
      );
    }
  });

  test('an alias that holds itself is reported, not followed', () => {
    assert.ok(problemsInText('phases: &all\n  - *all\n').length > 0);
  });
});

/** Reading megabytes of errors takes the parser seconds: a tenth of that shows slowness as well. */
const isFullSize = process.env['BACKEND_ROADMAP_FULL_SIZE'] !== undefined;

suite('a hostile file is answered, with as many problems as somebody can read', () => {
  const long = isFullSize ? 100_000 : 10_000;
  const list = (length: number, item: (index: number) => string, separator = '\n') =>
    Array.from({ length }, (_, index) => item(index)).join(separator);
  const skills = (rows: string) => `phases:\n - sections:\n   - skills:\n${rows}`;
  const others = (index: number) =>
    list(20, (other) => `s${(index + other * 7) % (long * 0.03)}`, ',');
  const texts: Record<string, string> = {
    'keys nobody knows': list(long, (index) => `k${index}:`),
    'one key again and again': list(long, () => 'a: 1'),
    'a list of wrong values': skills(`     - requires: [${'1,'.repeat(long * 4)}]`),
    'lists of wrong values': skills(
      list(long / 1250, () => `     - requires: [${'1,'.repeat(4000)}]`),
    ),
    'skills that all need each other': skills(
      list(long * 0.03, (index) => `     - {id: s${index}, requires: [${others(index)}]}`),
    ),
    'prerequisites with a slip each': skills(
      list(
        long * 0.04,
        (index) => `     - {id: a-long-name-${index}, requires: [a-long-nome-${index}]}`,
      ),
    ),
    'starters nobody knows': `phases:\n - starters:\n${list(long, () => '   - x')}`,
    quotes: '"'.repeat(long * 10),
    tabs: 'a:\n\t'.repeat(long),
  };
  for (const [name, text] of Object.entries(texts)) {
    test(name, () => {
      const parsed = parseRoadmap(text, { starterIds: new Set(['p1-study-log']) });
      assert.ok(!parsed.ok);
      assert.ok(parsed.problems.length > 0 && parsed.problems.length <= 2 * MAX_PROBLEMS);
    });
  }
});
