import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { parseRoadmap } from '../../../src/roadmap/parseRoadmap';
import { aPhaseInFile, aRoadmapFile, aSkillInFile } from '../../support/builders';
import { problemsInText, problemsOf } from './parsing';

const withSkills = (...skills: Record<string, unknown>[]) =>
  aRoadmapFile({ phases: [aPhaseInFile({ skills })] });

suite('the problems of a roadmap file', () => {
  test('name a key “length” that the library for schemas would stumble over', () => {
    const length = { toString: 1, valueOf: 2 };
    assert.deepEqual(problemsOf({ ...withSkills(aSkillInFile()), title: { length } }), [
      { message: "'length' is no key of a roadmap here. Remove it.", at: 'length:' },
    ]);
    assert.ok(!parseRoadmap('title: &a\n  length: *a\n').ok);
  });

  test('leave a source alone that is called length', () => {
    const source = { title: 'A survey', url: 'https://example.org' };
    assert.ok(
      parseRoadmap(stringify({ ...withSkills(aSkillInFile()), sources: { length: source } })).ok,
    );
  });

  test('come all at once: of the values, of the keys and of what belongs together', () => {
    const broken = [
      aSkillInFile({ id: 'loops', level: 'basic', requires: ['lops', 'functions'] }),
      aSkillInFile({ id: 'functions', hours: { min: 9, max: 8 }, requires: ['loops'] }),
      aSkillInFile({ id: 'loops', resources: [{ title: '', url: 'ftp://a.org', kind: 'docs' }] }),
    ];
    assert.deepEqual(problemsOf({ ...withSkills(...broken), hoursPerWeek: '10', extra: 1 }), [
      {
        message: "'hoursPerWeek' must be a number, but is a text.",
        at: '"10"',
      },
      { message: "'level' must be one of: core, advanced, optional.", at: 'basic' },
      { message: "'loops' needs unknown skill 'lops'. Did you mean 'loops'?", at: 'lops' },
      {
        message: "'hours': min must not be greater than max. Swap them, or correct one.",
        at: 'min: 9',
      },
      {
        message:
          'Skills need each other in a circle: loops → functions → loops. Remove one of these prerequisites.',
        at: 'loops',
      },
      { message: "Skill id 'loops' is used twice. Give one of them another id.", at: 'loops' },
      { message: "'title' must not be empty. Write a text, or remove the entry.", at: '""' },
      {
        message: "'url' must be a web address that starts with https://.",
        at: 'ftp://a.org',
      },
      { message: "'extra' is no key of a roadmap here. Remove it.", at: 'extra: 1' },
    ]);
  });

  test('name what is missing, at the start of the group that lacks it', () => {
    const { goal: _goal, ...phase } = aPhaseInFile();
    assert.deepEqual(problemsOf(aRoadmapFile({ phases: [phase] })), [
      { message: "'goal' is missing. Add it: a text.", at: 'id: phase-1' },
    ]);
  });

  test('say what stands where something else should', () => {
    const wrong: [key: string, value: unknown, message: string][] = [
      ['title', 5, 'a text, but is a number; put it in quotes to make it a text'],
      ['title', true, 'a text, but is true or false; put it in quotes to make it a text'],
      ['title', null, 'a text, but is empty'],
      ['title', ['a'], 'a text, but is a list'],
      ['phases', 'none', 'a list, each entry on a line that starts with “- ”, but is a text'],
      ['aliases', [], 'a group of keys, but is a list'],
    ];
    for (const [key, value, message] of wrong) {
      const [problem] = problemsOf(aRoadmapFile({ [key]: value }));
      assert.equal(problem?.message, `'${key}' must be ${message}.`);
    }
  });

  test('count entries of a list from 1', () => {
    const [problem] = problemsOf(withSkills(aSkillInFile({ objectives: ['can', 2] })));
    assert.match(problem?.message ?? '', /^Entry 2 of 'objectives' must be a text/);
  });

  test('name the limits of numbers, texts and lists', () => {
    const messageOf = (changes: object) => problemsOf(aRoadmapFile(changes))[0]?.message;
    assert.equal(messageOf({ hoursPerWeek: 0 }), "'hoursPerWeek' must be at least 1.");
    assert.equal(messageOf({ hoursPerWeek: 81 }), "'hoursPerWeek' must be at most 80.");
    assert.equal(
      messageOf({ title: 'a'.repeat(201) }),
      "'title' is too long. Shorten it to 200 characters.",
    );
    assert.equal(messageOf({ phases: [] }), "'phases' must not be empty. Add at least one entry.");
    const phases = Array.from({ length: 101 }, () => aPhaseInFile());
    assert.equal(messageOf({ phases }), "'phases' has too many entries. At most 100 fit.");
  });

  test('say what to do about another version of the format', () => {
    const [problem] = problemsOf(aRoadmapFile({ format: 'backend-roadmap/2' }));
    assert.match(problem?.message ?? '', /needs another version of Backend Roadmap/);
  });

  test('tell a skill that has the id of a phase', () => {
    const [problem, ...others] = problemsOf(withSkills(aSkillInFile({ id: 'phase-1' })));
    assert.match(problem?.message ?? '', /^'phase-1' is the id of a phase as well/);
    assert.deepEqual(others, []);
  });

  test('say how an id looks', () => {
    const [problem] = problemsOf(aRoadmapFile({ id: 'My Roadmap' }));
    assert.match(problem?.message ?? '', /lower-case words joined by hyphens/);
    const [alias] = problemsOf(aRoadmapFile({ aliases: { 'Old Name': 'variables' } }));
    assert.match(alias?.message ?? '', /^'Old Name' is no id/);
  });

  test('name every circle once', () => {
    const pair = (a: string, b: string) => [
      aSkillInFile({ id: a, requires: [b] }),
      aSkillInFile({ id: b, requires: [a] }),
    ];
    const messages = problemsOf(withSkills(...pair('a', 'b'), ...pair('c', 'd'))).map(
      ({ message }) => message.split(':')[1]?.split('.')[0],
    );
    assert.deepEqual(messages, [' a → b → a', ' c → d → c']);
  });

  test('name a long circle by its ends', () => {
    const skills = Array.from({ length: 40 }, (_, index) =>
      aSkillInFile({ id: `s${index}`, requires: [`s${(index + 1) % 40}`] }),
    );
    const [problem] = problemsOf(withSkills(...skills));
    assert.match(problem?.message ?? '', /: s0 → .* → s5 → 29 more → s35 → .* → s39 → s0\. Remove/);
  });

  test('are as long as the words they are about', () => {
    const [unknown] = problemsInText(stringify(withSkills(aSkillInFile({ requires: ['lists'] }))));
    assert.equal(unknown?.length, 'lists'.length);
    const [key] = problemsInText(stringify(aRoadmapFile({ extra: [1, 2, 3] } as object)));
    assert.equal(key?.length, 'extra'.length);
  });

  test('stand at the value an alias leads to', () => {
    const text = stringify(aRoadmapFile())
      .replace('title: Basics', 'title: &empty ""')
      .replace('title: Variables', 'title: *empty');
    const anchorLine = text.split('\n').findIndex((row) => row.includes('&empty')) + 1;
    assert.deepEqual(
      problemsInText(text).map(({ line }) => line),
      [anchorLine, anchorLine],
    );
  });

  test('are told in the language of a translation', () => {
    const translate = (template: string) => `«${template}»`;
    const parsed = parseRoadmap('a: 1', { translate });
    assert.ok(!parsed.ok);
    assert.ok(parsed.problems.every(({ message }) => message.startsWith('«')));
  });

  test('cannot reach the prototype of objects', () => {
    const text = `${stringify(aRoadmapFile())}__proto__: {polluted: true}\n`;
    assert.equal(problemsInText(text)[0]?.message.startsWith("'__proto__' is no key"), true);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});

suite('a roadmap file may leave out', () => {
  test('prerequisites, questions, resources and starters', () => {
    const { requires: _r, selfCheck: _s, resources: _p, ...skill } = aSkillInFile();
    const { starters: _t, ...phase } = aPhaseInFile({ skills: [skill] });
    const parsed = parseRoadmap(stringify(aRoadmapFile({ phases: [phase] })));
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.file.phases[0]?.sections[0]?.skills[0]?.requires, []);
  });
});

suite('a starter that there is not', () => {
  const fileWith = (...starters: string[]) =>
    stringify(aRoadmapFile({ phases: [aPhaseInFile({ starters })] }));
  const starterIds = new Set(['p1-study-log', 'p1-katas']);

  test('is a warning with the one that was meant, and the roadmap is used', () => {
    const parsed = parseRoadmap(fileWith('p1-katas', 'p1-study-lok', 'p9-moon'), { starterIds });
    assert.ok(parsed.ok);
    assert.deepEqual(
      parsed.warnings.map(({ message }) => message),
      [
        "There is no starter 'p1-study-lok', so it is left out. Did you mean 'p1-study-log'?",
        "This version of Backend Roadmap has no starter 'p9-moon'. It is left out.",
      ],
    );
  });

  test('is not warned about while nobody knows which there are', () => {
    const parsed = parseRoadmap(fileWith('p9-moon'));
    assert.ok(parsed.ok && parsed.warnings.length === 0);
  });
});
