import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  EMPTY_PROGRESS,
  STACKS,
  STATUSES,
  type Progress,
  type SkillRecord,
} from '../../../src/progress/progress';
import {
  isHoursPerWeek,
  readStoredProgress,
  STORED_VERSION,
  toStored,
} from '../../../src/progress/storedProgress';
import { withStatus } from '../../support/builders';

const AT = '2026-11-22T12:00:00.000Z';

/** Progress with every field there is. */
const FULL: Progress = {
  skills: {
    loops: {
      status: { value: 'done', at: AT },
      note: { value: 'read again', at: AT },
      startedAt: AT,
      doneAt: AT,
      passed: { 'katas/python/1': { at: AT, file: 'katas/kata_01.py', commit: 'abc123' } },
      selfCheck: { why: { value: { answer: 'because', verdict: 'partly' }, at: AT } },
    },
    removed: { status: { value: 'skipped', at: AT } },
  },
  sessions: {
    one: { skillId: 'loops', startedAt: AT, minutes: 25 },
    two: { skillId: 'loops', startedAt: AT, minutes: 5, deleted: true },
  },
  running: { skillId: 'loops', startedAt: AT, seenAt: AT },
  starters: { 'file:///work/katas': { starterId: 'katas', stack: 'python', at: AT } },
  milestones: { 'phase-1': AT },
  plan: {
    hoursPerWeek: { value: 10, at: AT },
    targetDate: { value: '2027-09-30', at: AT },
    stack: { value: 'go-gin', at: AT },
    studyDays: { value: [1, 3, 6], at: AT },
  },
};

/** What workspace state gives back: plain JSON. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Json = Record<string, unknown>;

/** A stored copy of {@link FULL} with the value at `path` replaced, or removed for undefined. */
function storedWith(path: readonly string[], value: unknown): Json {
  const stored = throughJson(toStored(FULL, 7)) as Json;
  const parent = path.slice(0, -1).reduce<Json>((node, key) => node[key] as Json, stored);
  const last = path.at(-1) ?? '';
  if (value === undefined) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy made for this
    delete parent[last];
  } else {
    parent[last] = value;
  }
  return stored;
}

suite('stored progress', () => {
  test('of a learner who has not started is empty', () => {
    assert.deepEqual(readStoredProgress(undefined), {
      progress: EMPTY_PROGRESS,
      revision: 0,
      setAside: [],
      isNewer: false,
    });
  });

  test('comes back as it was written, with its revision', () => {
    assert.deepEqual(readStoredProgress(throughJson(toStored(FULL, 7))), {
      progress: FULL,
      revision: 7,
      setAside: [],
      isNewer: false,
    });
  });

  test('keeps progress for a skill removed from the roadmap', () => {
    const { progress } = readStoredProgress(throughJson(toStored(FULL, 1)));
    assert.deepEqual(progress.skills['removed'], FULL.skills['removed']);
  });

  test('that is something else is set aside whole', () => {
    const foreign = [
      null,
      42,
      'text',
      [],
      [FULL],
      {},
      { hello: 'world' },
      { ...FULL },
      { ...FULL, version: '1' },
      { ...FULL, version: 1.5 },
      { ...FULL, version: -1 },
      JSON.stringify(toStored(FULL, 1)).slice(0, 200),
    ];
    for (const value of foreign) {
      const { progress, setAside, isNewer } = readStoredProgress(value);
      assert.deepEqual(progress, EMPTY_PROGRESS);
      assert.deepEqual(setAside, [{ path: '', value }]);
      assert.equal(isNewer, false);
    }
  });

  test('without some of its parts is used as far as it goes', () => {
    const { progress, setAside } = readStoredProgress({
      version: STORED_VERSION,
      skills: FULL.skills,
    });
    assert.deepEqual(progress, { ...EMPTY_PROGRESS, skills: FULL.skills });
    assert.deepEqual(setAside, []);
  });

  test('of a newer version is read and marked as such', () => {
    const newer = { ...toStored(FULL, 7), version: STORED_VERSION + 1, feelings: {} };
    const { progress, revision, isNewer } = readStoredProgress(throughJson(newer));
    assert.deepEqual(progress, FULL);
    assert.equal(revision, 7);
    assert.equal(isNewer, true);
  });

  test('ids that every object has are ordinary ids', () => {
    const skills = Object.fromEntries(
      ['__proto__', 'constructor', 'hasOwnProperty'].map((id) => [
        id,
        { status: { value: 'done' as const, at: AT } },
      ]),
    );
    const stored = throughJson(toStored({ ...EMPTY_PROGRESS, skills }, 1));
    const { progress, setAside } = readStoredProgress(stored);
    assert.deepEqual(progress.skills, skills);
    assert.equal(Object.getPrototypeOf(progress.skills), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['status'], undefined);
    assert.deepEqual(setAside, []);
  });
});

suite('a stored field that is broken is set aside and the rest is used:', () => {
  /** Where the value is replaced, by what, and the part that is set aside for it. */
  const broken: [path: string[], value: unknown, setAside: string[]][] = [
    [['revision'], 'seven', ['revision']],
    [['revision'], -1, ['revision']],
    [['skills'], [], ['skills']],
    [['skills'], 'none', ['skills']],
    [['skills', 'loops'], null, ['skills', 'loops']],
    [['skills', 'loops'], 'done', ['skills', 'loops']],
    [['skills', 'loops', 'status'], 'done', ['skills', 'loops', 'status']],
    [['skills', 'loops', 'status', 'value'], 'finished', ['skills', 'loops', 'status']],
    [['skills', 'loops', 'status', 'at'], 'yesterday', ['skills', 'loops', 'status']],
    [
      ['skills', 'loops', 'status', 'at'],
      '2026-13-01T00:00:00.000Z',
      ['skills', 'loops', 'status'],
    ],
    [['skills', 'loops', 'note', 'value'], 5, ['skills', 'loops', 'note']],
    [['skills', 'loops', 'startedAt'], 1700000000000, ['skills', 'loops', 'startedAt']],
    [['skills', 'loops', 'doneAt'], '2026-11-22', ['skills', 'loops', 'doneAt']],
    [['skills', 'loops', 'passed'], [], ['skills', 'loops', 'passed']],
    [
      ['skills', 'loops', 'passed', 'katas/python/1'],
      true,
      ['skills', 'loops', 'passed', 'katas/python/1'],
    ],
    [
      ['skills', 'loops', 'passed', 'katas/python/1', 'at'],
      '',
      ['skills', 'loops', 'passed', 'katas/python/1'],
    ],
    [
      ['skills', 'loops', 'passed', 'katas/python/1', 'file'],
      5,
      ['skills', 'loops', 'passed', 'katas/python/1', 'file'],
    ],
    [
      ['skills', 'loops', 'passed', 'katas/python/1', 'commit'],
      {},
      ['skills', 'loops', 'passed', 'katas/python/1', 'commit'],
    ],
    [
      ['skills', 'loops', 'selfCheck', 'why', 'value', 'verdict'],
      'great',
      ['skills', 'loops', 'selfCheck', 'why'],
    ],
    [
      ['skills', 'loops', 'selfCheck', 'why', 'value', 'answer'],
      null,
      ['skills', 'loops', 'selfCheck', 'why'],
    ],
    [['sessions'], 0, ['sessions']],
    [['sessions', 'one', 'skillId'], 5, ['sessions', 'one']],
    [['sessions', 'one', 'startedAt'], 'noon', ['sessions', 'one']],
    [['sessions', 'one', 'minutes'], -5, ['sessions', 'one']],
    [['sessions', 'one', 'minutes'], '25', ['sessions', 'one']],
    [['sessions', 'one', 'minutes'], Infinity, ['sessions', 'one']],
    [['sessions', 'two', 'deleted'], 'yes', ['sessions', 'two', 'deleted']],
    [['running'], 'loops', ['running']],
    [['running', 'seenAt'], 5, ['running']],
    [['starters', 'file:///work/katas', 'starterId'], 5, ['starters', 'file:///work/katas']],
    [['starters', 'file:///work/katas', 'at'], 'now', ['starters', 'file:///work/katas']],
    [['milestones', 'phase-1'], true, ['milestones', 'phase-1']],
    [['plan'], 'none', ['plan']],
    [['plan', 'hoursPerWeek', 'value'], 0, ['plan', 'hoursPerWeek']],
    [['plan', 'hoursPerWeek', 'value'], 81, ['plan', 'hoursPerWeek']],
    [['plan', 'hoursPerWeek', 'value'], NaN, ['plan', 'hoursPerWeek']],
    [['plan', 'targetDate', 'value'], '2027-02-30', ['plan', 'targetDate']],
    [['plan', 'stack', 'value'], 'cobol', ['plan', 'stack']],
    [['plan', 'stack', 'at'], undefined, ['plan', 'stack']],
    [['plan', 'studyDays', 'value'], [7], ['plan', 'studyDays']],
    [['plan', 'studyDays', 'value'], 'monday', ['plan', 'studyDays']],
  ];
  for (const [path, value, setAside] of broken) {
    test(`${path.join(' / ')} as ${JSON.stringify(value)}`, () => {
      const stored = storedWith(path, value);
      const read = readStoredProgress(stored);
      const kept = setAside.reduce<unknown>((node, key) => (node as Json)[key], stored);
      assert.deepEqual(read.setAside, [{ path: setAside.join('/'), value: kept }]);
      const withoutIt = readStoredProgress(storedWith(setAside, undefined));
      assert.deepEqual(withoutIt.setAside, []);
      assert.deepEqual(read.progress, withoutIt.progress);
    });
  }

  test('several at once', () => {
    const { progress, setAside } = readStoredProgress({
      version: 1,
      revision: 1,
      skills: { loops: { status: 'done', doneAt: AT }, arrays: 5 },
      sessions: [],
    });
    assert.deepEqual(progress, { ...EMPTY_PROGRESS, skills: { loops: { doneAt: AT } } });
    assert.deepEqual(
      setAside.map(({ path }) => path),
      ['skills/loops/status', 'skills/arrays', 'sessions'],
    );
  });
});

suite('stored progress, whatever it holds,', () => {
  const time = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const key = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  );
  const recordOf = <T>(value: fc.Arbitrary<T>) =>
    fc
      .array(fc.tuple(key, value), { maxLength: 5 })
      .map((entries): Record<string, T> => Object.fromEntries(entries));
  // Stored values are plain objects, and so are these.
  const plain = { noNullPrototype: true };
  const optional = { ...plain, requiredKeys: [] };
  const stamped = <T>(value: fc.Arbitrary<T>) => fc.record({ value, at: time }, plain);
  const verdict = fc.constantFrom('got-it' as const, 'partly' as const, 'not-yet' as const);
  const skillRecord: fc.Arbitrary<SkillRecord> = fc.record(
    {
      status: stamped(fc.constantFrom(...STATUSES)),
      note: stamped(fc.string({ unit: 'binary' })),
      startedAt: time,
      doneAt: time,
      passed: recordOf(
        fc.record(
          { at: time, file: fc.string(), commit: fc.string() },
          { ...plain, requiredKeys: ['at'] },
        ),
      ),
      selfCheck: recordOf(stamped(fc.record({ answer: fc.string(), verdict }, plain))),
    },
    optional,
  );
  const session = fc.record(
    {
      skillId: key,
      startedAt: time,
      minutes: fc.integer({ min: 0, max: 10_000 }),
      deleted: fc.constant(true as const),
    },
    { ...plain, requiredKeys: ['skillId', 'startedAt', 'minutes'] },
  );
  const progressArbitrary: fc.Arbitrary<Progress> = fc.record(
    {
      skills: recordOf(skillRecord),
      sessions: recordOf(session),
      running: fc.record({ skillId: key, startedAt: time, seenAt: time }, plain),
      starters: recordOf(
        fc.record({ starterId: fc.string(), stack: fc.string(), at: time }, plain),
      ),
      milestones: recordOf(time),
      plan: fc.record(
        {
          hoursPerWeek: stamped(fc.integer({ min: 1, max: 80 })),
          targetDate: stamped(fc.option(time.map((text) => text.slice(0, 10)))),
          stack: stamped(fc.constantFrom(...STACKS)),
          studyDays: stamped(fc.array(fc.integer({ min: 0, max: 6 }))),
        },
        optional,
      ),
    },
    { ...plain, requiredKeys: ['skills', 'sessions', 'starters', 'milestones', 'plan'] },
  );

  test('comes back exactly', () => {
    fc.assert(
      fc.property(progressArbitrary, fc.nat(), (progress, revision) => {
        const read = readStoredProgress(throughJson(toStored(progress, revision)));
        assert.deepEqual(read, { progress, revision, setAside: [], isNewer: false });
      }),
    );
  });

  test('is read without an error, and what is read can be stored again', () => {
    const someStored = fc
      .tuple(
        fc.jsonValue({ maxDepth: 6 }),
        fc.record(
          { skills: fc.jsonValue(), sessions: fc.jsonValue(), plan: fc.jsonValue() },
          optional,
        ),
      )
      .map(([whole, parts]) => (Object.keys(parts).length > 0 ? { version: 1, ...parts } : whole));
    fc.assert(
      fc.property(someStored, (stored) => {
        const { progress } = readStoredProgress(stored);
        const again = readStoredProgress(throughJson(toStored(progress, 1)));
        assert.deepEqual(again.progress, progress);
        assert.deepEqual(again.setAside, []);
      }),
    );
  });
});

suite('hours a week', () => {
  test('are between 1 and 80', () => {
    assert.deepEqual([1, 7.5, 80].map(isHoursPerWeek), [true, true, true]);
    const refused = [0.5, 0, -3, 80.5, NaN, Infinity, '10', null, undefined];
    assert.deepEqual(refused.filter(isHoursPerWeek), []);
  });
});

suite('what is written', () => {
  test('carries version and revision beside the progress', () => {
    const progress = withStatus({ loops: 'done' });
    assert.deepEqual(toStored(progress, 3), { version: STORED_VERSION, revision: 3, ...progress });
  });
});
