import assert from 'node:assert/strict';
import { buildReport, type FinishedRun, type RunEnd } from '../../../src/checks/buildReport';
import type { Observation } from '../../../src/checks/reading';
import { expectedTests, passedTasks, STARTER_TASK } from '../../../src/checks/report';
import { aManifest } from './aManifest';

const manifest = aManifest([['adds_numbers', 'adds_nothing'], ['subtracts']]);
const ALL_PASSED = [
  'test_starter_is_wired_up',
  'test_adds_numbers',
  'test_adds_nothing',
  'test_subtracts',
].map((name) => anObservation({ name }));

suite('check report', () => {
  test('counts when every expected name ran', () => {
    const report = aReport({ observations: ALL_PASSED });
    assert.equal(report.problem, undefined);
    assert.deepEqual(
      report.results.map(({ taskId, name, status }) => [taskId, name, status]),
      [
        [STARTER_TASK, 'starter_is_wired_up', 'passed'],
        [1, 'adds_numbers', 'passed'],
        [1, 'adds_nothing', 'passed'],
        [2, 'subtracts', 'passed'],
      ],
    );
    assert.deepEqual(passedTasks(manifest, report), [1, 2]);
  });

  test('passes a task only with all its names', () => {
    const observations = ALL_PASSED.map((each) =>
      each.name === 'test_adds_nothing' ? { ...each, status: 'failed' as const } : each,
    );
    const report = aReport({ observations, end: anEnd({ exitCode: 1 }) });
    assert.equal(report.problem, undefined);
    assert.deepEqual(passedTasks(manifest, report), [2]);
  });

  test('does not count when a name is missing or skipped', () => {
    for (const observations of [
      ALL_PASSED.slice(0, 3),
      [...ALL_PASSED.slice(0, 3), anObservation({ name: 'test_subtracts', status: 'notRun' })],
    ]) {
      const report = aReport({ observations });
      assert.deepEqual(report.problem, { kind: 'namesDidNotRun', names: ['subtracts'] });
      assert.equal(report.results.at(-1)?.status, 'notRun');
      assert.deepEqual(passedTasks(manifest, report), []);
    }
  });

  test('counts without a task that may be left out, which then has not passed', () => {
    const [first, second] = manifest.tasks;
    assert.ok(first && second);
    const optional = { ...manifest, tasks: [first, { ...second, optional: true }] };
    const observations = [
      ...ALL_PASSED.slice(0, 3),
      anObservation({ name: 'test_subtracts', status: 'notRun' }),
    ];
    const report = aReport({ manifest: optional, observations });
    assert.equal(report.problem, undefined);
    assert.equal(report.results.at(-1)?.status, 'notRun');
    assert.deepEqual(passedTasks(optional, report), [1]);
  });

  test('asks only for the names of its run', () => {
    const report = aReport({
      names: ['subtracts'],
      observations: ALL_PASSED.map((each) =>
        each.name === 'test_subtracts' ? each : { ...each, status: 'notRun' as const },
      ),
    });
    assert.equal(report.problem, undefined);
    assert.deepEqual(
      report.results.map(({ name }) => name),
      ['subtracts'],
    );
    assert.deepEqual(passedTasks(manifest, report), [2]);
  });

  test('takes the worse of two tests with one name', () => {
    const report = aReport({
      observations: [
        ...ALL_PASSED,
        anObservation({ name: 'test_subtracts', status: 'failed', message: 'no' }),
      ],
      end: anEnd({ exitCode: 1 }),
    });
    assert.equal(report.results.at(-1)?.message, 'no');
    assert.deepEqual(passedTasks(manifest, report), [1]);
  });

  test('does not mind that a test of the learner’s own fails', () => {
    const observations = [
      ...ALL_PASSED,
      anObservation({ name: 'test_my_own_idea', status: 'failed' }),
    ];
    const report = aReport({ observations, end: anEnd({ exitCode: 1 }) });
    assert.deepEqual(passedTasks(manifest, report), [1, 2]);
  });

  for (const [what, run, kind] of [
    ['nothing ran', { observations: [] }, 'noTestsRan'],
    [
      'other names ran',
      { observations: [anObservation({ name: 'test_elsewhere' })] },
      'otherProject',
    ],
    ['there is no report', { reading: undefined }, 'noReport'],
    ['the runner died', { reading: undefined, end: anEnd({ exitCode: 3 }) }, 'crashed'],
    ['the report is cut off', { reading: { ok: false, reason: 'malformed' } }, 'brokenReport'],
    ['it took too long', { observations: ALL_PASSED, end: anEnd({ timedOut: true }) }, 'timedOut'],
    ['it was cancelled', { observations: ALL_PASSED, end: anEnd({ aborted: true }) }, 'cancelled'],
    [
      'it printed too much',
      { observations: ALL_PASSED, end: anEnd({ outputTruncated: true }) },
      'tooMuchOutput',
    ],
    [
      'it was killed',
      { observations: ALL_PASSED, end: anEnd({ exitCode: null, signal: 'SIGKILL' }) },
      'crashed',
    ],
    [
      'everything passed and the runner failed',
      { observations: ALL_PASSED, end: anEnd({ exitCode: 1 }) },
      'crashed',
    ],
  ] as const) {
    test(`counts for nothing when ${what}`, () => {
      const report = aReport(run);
      assert.equal(report.problem?.kind, kind);
      assert.equal(report.results.length, expectedTests(manifest).length);
      assert.deepEqual(passedTasks(manifest, report), []);
    });
  }

  test('says why code did not load rather than which names are missing', () => {
    const failure = { kind: 'doesNotLoad', message: 'SyntaxError' } as const;
    const report = aReport({
      reading: { ok: true, observations: ALL_PASSED.slice(0, 2), loadFailures: [failure] },
      end: anEnd({ exitCode: 1 }),
    });
    assert.deepEqual(report.problem, failure);
  });

  test('never passes a task without tests and checks', () => {
    const empty = aManifest([[]]);
    assert.deepEqual(
      passedTasks(empty, { starterId: 'p1-tiny', stack: 'python', results: [] }),
      [],
    );
  });
});

type RunParts = Partial<FinishedRun> & { readonly observations?: readonly Observation[] };

function aReport({ observations = [], ...run }: RunParts) {
  return buildReport({
    manifest,
    language: 'python',
    names: expectedTests(manifest).map(({ name }) => name),
    end: anEnd({}),
    reading: { ok: true, observations, loadFailures: [] },
    ...run,
  });
}

function anObservation(parts: Partial<Observation> & { readonly name: string }): Observation {
  return { status: 'passed', message: '', durationMs: 1, ...parts };
}

function anEnd(parts: Partial<RunEnd>): RunEnd {
  return {
    exitCode: 0,
    signal: null,
    timedOut: false,
    aborted: false,
    outputTruncated: false,
    ...parts,
  };
}
