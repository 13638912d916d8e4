import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { readExportFile, type ReadExport } from '../../../src/progress/exportFile';
import { merge } from '../../../src/progress/merge';
import { MAX_PORTABLE_BYTES, toPortable } from '../../../src/progress/portable';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import { withCurrentIds } from '../../../src/progress/renamedSkills';
import { skillStates } from '../../../src/progress/skillState';
import { readStoredProgress } from '../../../src/progress/storedProgress';
import { aRoadmap, withStatus } from '../../support/builders';
import { assertUntouchedPrototypes } from '../../fuzz/fuzz';
import { assertReadAgain } from '../../fuzz/readingLaws';

const AT = '2026-11-22T12:00:00.000Z';
const done = { status: { value: 'done', at: AT } };
const session = { skillId: 'loops', startedAt: AT, minutes: 30 };

function read(parts: Readonly<Record<string, unknown>>) {
  const result = readStoredProgress({ version: 1, skills: { loops: done }, ...parts });
  assertReadAgain(result.progress, result.revision);
  assertUntouchedPrototypes();
  return { ...result, aside: result.setAside.map(({ path }) => path) };
}

/** An object literal takes `toString` for the method every object has. */
const DONE: Readonly<Record<string, 'done'>> = Object.fromEntries(
  ['toString', 'loops'].map((id) => [id, 'done']),
);

suite('stored progress from a hostile copy', () => {
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    test(`with a skill called ${id} has one more skill and nothing else`, () => {
      const stored = JSON.parse(`{"version": 1, "skills": {"${id}": {}, "loops": {}}}`) as unknown;
      const { progress, setAside } = readStoredProgress(stored);
      assert.deepEqual(Object.keys(progress.skills).sort(), [id, 'loops'].sort());
      assert.deepEqual(setAside, []);
      assert.deepEqual(Object.keys(merge(progress, EMPTY_PROGRESS).skills).length, 2);
      assertUntouchedPrototypes();
    });
  }

  test('whose records pretend to have a prototype gives none of it to anybody', () => {
    const skills = JSON.parse('{"loops": {"__proto__": {"status": {"value": "done"}}}}') as unknown;
    const { progress, aside } = read({ skills });
    assert.equal(progress.skills['loops']?.status, undefined);
    assert.deepEqual(aside, ['/skills/loops/__proto__']);
  });

  test('does not make a skill done that was never recorded', () => {
    const roadmap = aRoadmap();
    const { progress } = read({ skills: { constructor: done, toString: done } });
    assert.equal(skillStates(roadmap, progress).get('variables')?.status, 'todo');
  });

  test('with aliases to inherited names moves nothing it should not', () => {
    const moved = withCurrentIds(withStatus(DONE), {
      loops: 'constructor',
    });
    assert.deepEqual(Object.keys(moved.skills).sort(), ['constructor', 'toString']);
  });

  for (const minutes of [Number.NaN, Infinity, -Infinity, -0, -1, 1e308, '30', [30], null]) {
    test(`sets a session of ${inspect(minutes)} minutes aside and keeps the rest`, () => {
      const { progress, aside } = read({ sessions: { a: session, b: { ...session, minutes } } });
      assert.deepEqual(Object.keys(progress.sessions), ['a']);
      assert.deepEqual(aside, ['/sessions/b']);
      assert.equal(progress.skills['loops']?.status?.value, 'done');
    });
  }

  for (const at of [
    '2026-13-01T00:00:00Z',
    '+010000-01-01T00:00:00.000Z',
    '9999-12-31T24:00:00Z',
    '-000001-01-01T00:00:00Z',
    'Sunday',
    '',
    0,
  ]) {
    test(`sets a status of the time ${JSON.stringify(at)} aside and keeps the rest`, () => {
      const { progress, aside } = read({
        skills: { loops: done, arrays: { status: { value: 'done', at } } },
      });
      assert.deepEqual(aside, ['/skills/arrays/status']);
      assert.ok(progress.skills['loops']?.status);
    });
  }

  test('with lists where groups belong sets them aside', () => {
    const { aside } = read({ sessions: [session], milestones: [], starters: [[]] });
    assert.deepEqual(aside, ['/sessions', '/milestones', '/starters']);
  });

  test('with halves of characters keeps them as they are', () => {
    const note = { value: 'half \ud800', at: AT };
    const { progress, aside } = read({ skills: { '\udc00': { note } } });
    assert.deepEqual(progress.skills['\udc00']?.note, note);
    assert.deepEqual(aside, []);
  });

  test('nested without end is set aside without following it', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    assert.deepEqual(read({ sessions: deep, plan: { stack: deep } }).aside, [
      '/sessions',
      '/plan/stack',
    ]);
  });

  test('with more study days than there are sets them aside, so that copies stay small', () => {
    const studyDays = { value: Array.from({ length: 100_000 }, () => 1), at: AT };
    const { progress, aside } = read({ plan: { studyDays } });
    assert.deepEqual(aside, ['/plan/studyDays']);
    assertSmall(progress);
  });

  test('with a text of a megabyte is read, and the copy that travels stays small', () => {
    const note = { value: 'x'.repeat(1024 * 1024), at: AT };
    const { progress, aside } = read({ skills: { loops: { ...done, note } } });
    assert.deepEqual(aside, []);
    assert.equal(progress.skills['loops']?.note?.value.length, 1024 * 1024);
    assertSmall(progress);
  });
});

function assertSmall(progress: Progress): void {
  const copy = JSON.stringify(toPortable(progress));
  assert.ok(Buffer.byteLength(copy) <= MAX_PORTABLE_BYTES);
}

suite('a hostile import file', () => {
  const file = (progress: string) =>
    `{"format": "backend-roadmap-progress/1", "roadmapId": "backend", "progress": ${progress}}`;
  const accepted = (text: string): ReadExport => {
    const result = readExportFile(text);
    assert.ok(result.kind === 'read', 'the file is expected to be read');
    assertUntouchedPrototypes();
    return result;
  };

  test('with a key written twice is read as JSON is: the last one counts', () => {
    const twice = '{"version": 1, "skills": {"loops": {}}, "skills": {"arrays": {}}}';
    assert.deepEqual(Object.keys(accepted(file(twice)).progress.skills), ['arrays']);
  });

  test('cannot write into what every object inherits', () => {
    const { progress, setAside } = accepted(
      file('{"version": 1, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"a": 1}}}'),
    );
    assert.deepEqual(progress, EMPTY_PROGRESS);
    assert.deepEqual(
      setAside.map(({ path }) => path),
      ['/progress/__proto__', '/progress/constructor'],
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  test('with numbers no computer can hold has them set aside', () => {
    const sessions = `{"a": {"skillId": "loops", "startedAt": "${AT}", "minutes": 1e999}}`;
    const { setAside } = accepted(file(`{"version": 1, "sessions": ${sessions}}`));
    assert.deepEqual(
      setAside.map(({ path }) => path),
      ['/progress/sessions/a'],
    );
  });

  for (const [what, bytes] of [
    ['UTF-16', Buffer.from(file('{"version": 1}'), 'utf16le')],
    ['no text at all', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80])],
  ] as const) {
    test(`that is ${what} is refused as no JSON`, () => {
      const read = readExportFile(new TextDecoder().decode(bytes));
      assert.ok(read.kind === 'refused' && read.problem === 'notJson');
    });
  }
});
