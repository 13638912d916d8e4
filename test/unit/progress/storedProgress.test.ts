import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import {
  isHoursPerWeek,
  readStoredProgress,
  STORED_VERSION,
  toStored,
} from '../../../src/progress/storedProgress';
import { withStatus } from '../../support/builders';
import { anyProgress, PROPERTY_RUNS } from './arbitraries';

const AT = '2026-11-22T12:00:00.000Z';

/** Progress with every field there is. */
const FULL: Progress = {
  skills: {
    loops: {
      status: { value: 'done', at: AT },
      note: { value: 'read again', at: AT },
      startedAt: AT,
      doneAt: AT,
      passed: {
        'katas/python/1': { at: AT, file: 'katas/kata_01.py', commit: 'abc123' },
        'katas/python/2': { at: AT, removed: true, changedAt: AT },
      },
      selfCheck: {
        why: { value: { answer: 'because', verdict: 'partly' }, at: AT },
        how: { value: null, at: AT },
      },
    },
    removed: { status: { value: 'skipped', at: AT } },
    restored: { status: { value: null, at: AT, changedAt: AT } },
  },
  sessions: {
    one: { skillId: 'loops', startedAt: AT, minutes: 25 },
    two: { skillId: 'loops', startedAt: AT, minutes: 5, deleted: true, editedAt: AT },
  },
  dayTotals: { loops: { '2026-11-20': [1140, 75, ''], '2026-11-21': [0, 5, '0000001', AT] } },
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

const escapePointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

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
    [['skills', 'loops', 'status', 'changedAt'], 'now', ['skills', 'loops', 'status', 'changedAt']],
    [['skills', 'loops', 'mood'], 'good', ['skills', 'loops', 'mood']],
    [['sessions', 'one', 'place'], 'home', ['sessions', 'one', 'place']],
    [['plan', 'holidays'], [], ['plan', 'holidays']],
    [['feelings'], {}, ['feelings']],
    [['sessions', 'one', 'minutes'], 7 * 24 * 60 + 1, ['sessions', 'one']],
    [
      ['dayTotals', 'loops', '2026-11-20'],
      [0, 7.5, ''],
      ['dayTotals', 'loops', '2026-11-20'],
    ],
    [
      ['dayTotals', 'loops', '2026-11-20'],
      [0, 10_000_001, ''],
      ['dayTotals', 'loops', '2026-11-20'],
    ],
    [
      ['dayTotals', 'loops', '2026-11-20'],
      [1440, 7, ''],
      ['dayTotals', 'loops', '2026-11-20'],
    ],
    [
      ['dayTotals', 'loops', '2026-11-20'],
      [0, 7],
      ['dayTotals', 'loops', '2026-11-20'],
    ],
    [
      ['dayTotals', 'loops', '2026-11-20'],
      [0, 7, '', 'noon'],
      ['dayTotals', 'loops', '2026-11-20'],
    ],
    [
      ['dayTotals', 'loops', '2026-11-20'],
      [0, 7, {}],
      ['dayTotals', 'loops', '2026-11-20'],
    ],
    [['dayTotals', 'loops', '2026-11-20'], { minutes: 7 }, ['dayTotals', 'loops', '2026-11-20']],
    [
      ['dayTotals', 'loops', '2026-02-30'],
      [0, 7, ''],
      ['dayTotals', 'loops', '2026-02-30'],
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
      assert.deepEqual(read.setAside, [
        { path: `/${setAside.map(escapePointer).join('/')}`, value: kept },
      ]);
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
      ['/skills/loops/status', '/skills/arrays', '/sessions'],
    );
  });
});

suite('stored progress, whatever it holds,', () => {
  test('comes back exactly', () => {
    fc.assert(
      fc.property(anyProgress, fc.nat(), (progress, revision) => {
        const read = readStoredProgress(throughJson(toStored(progress, revision)));
        assert.deepEqual(read, { progress, revision, setAside: [], isNewer: false });
      }),
      PROPERTY_RUNS,
    );
  });

  test('is read without an error, and what is read can be stored again', () => {
    const someStored = fc
      .tuple(
        fc.jsonValue({ maxDepth: 6 }),
        fc.record(
          { skills: fc.jsonValue(), sessions: fc.jsonValue(), plan: fc.jsonValue() },
          { requiredKeys: [] },
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
      PROPERTY_RUNS,
    );
  });
});

suite('a stored time', () => {
  const readTime = (at: string) =>
    readStoredProgress({ version: 1, milestones: { first: at } }).progress.milestones['first'];

  test('is written in one way, so that texts sort by time', () => {
    assert.equal(readTime('2026-11-22T12:00:00Z'), '2026-11-22T12:00:00.000Z');
    assert.equal(readTime('2026-11-22T12:00:00.5Z'), '2026-11-22T12:00:00.500Z');
  });

  test('out of range is none', () => {
    const outOfRange = [
      '2026-11-22T25:00:00Z',
      '2026-11-22T12:60:00Z',
      '2026-11-22T12:00:60Z',
      '9999-12-31T24:00:00Z',
      '+010000-01-01T00:00:00.000Z',
      '-000001-01-01T00:00:00.000Z',
    ];
    assert.deepEqual(
      outOfRange.map(readTime),
      outOfRange.map(() => undefined),
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
