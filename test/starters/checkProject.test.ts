import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CheckReport, CheckResult } from '../../src/checks/report';
import { checkProject, type ProjectCheck, type ProjectOutcome } from '../../src/running/checkProject';
import type { StarterManifest } from '../../src/scaffold/manifest';
import { layOver } from '../support/proof/projectFolder';
import { programs } from '../support/proof/programs';
import { repositoryFolder } from '../support/proof/variants';

suite('checking a project', () => {
  let folder: string;

  setup(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "backend roadmap's ü-"));
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true });
  });

  test('joins tests and checks into one report, in the order of the tasks', async () => {
    const { results, problem } = await report('p1-study-log/javascript', { solvedTasks: [1] });
    assert.equal(problem, undefined);
    assert.deepEqual(namesOf(results, 'passed'), [
      ...['starter_is_wired_up', 'sample_data_is_readable'],
      ...['goals_state_why_hours_and_first_milestone', 'own_words_say_what_a_backend_does'],
    ]);
    const taskIds = results.map(({ taskId }) => taskId);
    assert.deepEqual(taskIds, [...taskIds].sort((left, right) => left - right));
    assert.equal(results.length, 24);
  });

  test('marks checks of the form, explains failures and reports each result once', async () => {
    const told: CheckResult[] = [];
    const { results } = await report('p1-study-log/javascript', {
      onResult: (result) => told.push(result),
    });
    assert.deepEqual(sorted(told), sorted(results));
    const goals = results.find(({ name }) => name.startsWith('goals_state'));
    assert.equal(goals?.form, true);
    assert.equal(goals.explanation?.key, 'tooFewSentences');
    assert.deepEqual(goals.location, { file: 'GOALS.md', line: 5 });
  });

  test('checks one task without starting what it does not need', async () => {
    const results = (await report('p1-study-log/javascript', { taskId: 1 })).results;
    assert.deepEqual([...new Set(results.map(({ kind }) => kind))], ['check']);
    const tests = (await report('p1-study-log/javascript', { taskId: 2 })).results;
    assert.deepEqual(tests.map(({ name }) => name), ['greeting_uses_your_name']);
  });

  test('cuts off a page whose script never ends and goes on with the others', async () => {
    prepare('p3-frontend-basics/any', [1, 2, 3, 4, 5]);
    write('converter/app.js', 'for (;;) {}');
    const outcome = await check({ pageLimitMs: 3000 });
    assert.ok(outcome.ok);
    const errored = outcome.report.results.filter(({ status }) => status === 'errored');
    assert.deepEqual(errored.map(({ name }) => name).sort(), [
      ...['converter_shows_message_for_bad_input', 'converter_updates_on_input'],
      'pages_can_be_served',
    ]);
    assert.ok(errored.every(({ explanation }) => explanation?.key === 'pageTooSlow'));
    assert.equal(namesOf(outcome.report.results, 'passed').length, 9);
  }).timeout(60_000);

  test('survives a script that ends or fills its process', async () => {
    prepare('p3-frontend-basics/any', [1, 2, 3, 4, 5]);
    write('converter/app.js', 'const all = []; for (;;) all.push(new Array(1e6).fill(1));');
    const outcome = await check({ taskId: 3, pageLimitMs: 10_000 });
    assert.ok(outcome.ok);
    assert.deepEqual(namesOf(outcome.report.results, 'errored').length, 2);
  }).timeout(60_000);

  test('cuts off a query that never ends and goes on with the others', async () => {
    prepare('p5-sql-lab/any', [1, 2, 3, 4]);
    const endless = 'WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i FROM n) SELECT max(i) FROM n';
    replace('04_aggregates.sql', /SELECT slug[^;]*;/, `${endless};`);
    const outcome = await check({ taskId: 4, databaseLimitMs: 15_000 });
    assert.ok(outcome.ok);
    const { results } = outcome.report;
    assert.deepEqual(namesOf(results, 'passed'), ['having_keeps_busy_owners']);
    assert.equal(results.find(({ name }) => name === 'counts_clicks_per_link')?.explanation?.key, 'databaseTooSlow');
  }).timeout(90_000);

  test('says why an optional check could not run, and is not cancelled by it', async () => {
    prepare('p5-sql-lab/any', []);
    const outcome = await check({ taskId: 10 });
    assert.ok(outcome.ok);
    assert.equal(outcome.report.problem, undefined);
    const [result] = outcome.report.results;
    assert.equal(result?.status, 'notRun');
    assert.equal(result.explanation?.key, 'sqlNeedsServer');
  }).timeout(60_000);

  test('says so when the server that .env names does not answer', async () => {
    prepare('p5-nosql-lab/any', [1, 2, 3, 4]);
    write('.env', 'REDIS_URL=redis://127.0.0.1:1\n');
    const outcome = await check({ taskId: 3 });
    assert.ok(outcome.ok);
    const keys = outcome.report.results.map(({ explanation }) => explanation?.key);
    assert.deepEqual([...new Set(keys)], ['serverFails']);
  }).timeout(60_000);

  test('stops when it is cancelled', async () => {
    prepare('p3-frontend-basics/any', []);
    const stopping = new AbortController();
    const outcome = await check({
      signal: stopping.signal,
      onResult: () => {
        stopping.abort();
      },
    });
    assert.ok(outcome.ok);
    assert.deepEqual(outcome.report.problem, { kind: 'cancelled' });
    assert.ok(namesOf(outcome.report.results, 'notRun').length > 0);
  });

  test('is cancelled, not without a tool, when it stops before the tool is found', async () => {
    prepare('p1-katas/python', []);
    const outcome = await check({ signal: AbortSignal.abort() });
    assert.ok(outcome.ok);
    assert.deepEqual(outcome.report.problem, { kind: 'cancelled' });
  });

  test('checks what a starter continues as well, and tells the two apart', async () => {
    prepareTwoStarters();
    const outcome = await check({});
    assert.ok(outcome.ok);
    assert.deepEqual(outcome.chain.map(({ id }) => id), ['p1-katas', 'more-katas']);
    const { starterId, results, problem, base } = outcome.report;
    assert.deepEqual([starterId, problem], ['more-katas', undefined]);
    assert.deepEqual(namesOf(results, 'passed'), ['is_there', 'adds_more']);
    assert.deepEqual([base?.starterId, base?.problem], ['p1-katas', undefined]);
    assert.deepEqual(namesOf(base?.results ?? [], 'passed'), ['starter_is_wired_up']);
    assert.equal(base?.base, undefined);
  }).timeout(60_000);

  test('checks one task of the latest starter alone', async () => {
    prepareTwoStarters();
    const outcome = await check({ taskId: 1 });
    assert.ok(outcome.ok);
    assert.deepEqual(outcome.report.results.map(({ name }) => name), ['adds_more']);
    assert.equal(outcome.report.base, undefined);
  });

  test('says what is wrong with starter.json', async () => {
    assert.deepEqual(await faultKind(), 'noManifest');
    write('starter.json', '{');
    assert.deepEqual(await faultKind(), 'manifestIsNoJson');
    write('starter.json', '{"format": "backend-roadmap-starter/1", "id": "../x"}');
    assert.deepEqual(await faultKind(), 'manifestInvalid');
    prepare('p3-network-lab/any', []);
    assert.deepEqual(await faultKind({ taskId: 9 }), 'unknownTask');
  });

  test('does not pass a check that this version does not know', async () => {
    prepare('p3-network-lab/any', []);
    const manifest = fs.readFileSync(path.join(folder, 'starter.json'), 'utf8');
    write('starter.json', manifest.replace('classifies_ten_addresses', 'reads_minds'));
    const outcome = await check({ taskId: 2 });
    assert.ok(outcome.ok);
    const result = outcome.report.results.find(({ name }) => name === 'reads_minds');
    assert.equal(result?.status, 'errored');
    assert.equal(result.explanation?.key, 'checkUnknown');
  });

  suite('from the command line', () => {
    test('ends with 0 only when everything required has passed', () => {
      prepare('p3-network-lab/any', [1, 2, 3]);
      assert.equal(run('--json').status, 1);
      assert.equal(run('--task', '3').status, 0);
      prepare('p3-network-lab/any', [1, 2, 3, 4, 5]);
      assert.equal(run().status, 0);
    });

    test('gives the same verdicts as JSON', async () => {
      prepare('p3-network-lab/any', [1]);
      const { results } = JSON.parse(run('--json').stdout) as CheckReport;
      const outcome = await check({});
      assert.ok(outcome.ok);
      assert.deepEqual(verdicts(results), verdicts(outcome.report.results));
    });

    test('says what passed and what is open', () => {
      prepare('p3-network-lab/any', [1]);
      const { stdout } = run();
      assert.match(stdout, /✓ journey explains why a backend is needed \(form checked\)/);
      assert.match(stdout, /✗ matches services to ports \(answers\.yaml:\d+\)/);
      assert.match(stdout, /3 of 12 passed\./);
    });

    test('explains itself and refuses what it does not understand', () => {
      assert.match(run('--help').stdout, /--task/);
      for (const args of [['--task', 'two'], ['--fast'], ['another-folder']]) {
        assert.equal(run(...args).status, 1);
      }
    });
  });

  /** The untouched katas, and a starter of one solved task laid over them. */
  function prepareTwoStarters(): void {
    prepare('p1-katas/python', []);
    const katas = JSON.parse(
      fs.readFileSync(path.join(folder, 'starter.json'), 'utf8'),
    ) as StarterManifest;
    const [task] = katas.tasks;
    const more = {
      ...katas,
      ...{ id: 'more-katas', continues: 'p1-katas', green: ['is_there'] },
      tasks: [{ ...task, tests: ['adds_more'], checks: [] }],
    };
    write('starter.more-katas.json', JSON.stringify(more));
    write(
      'tests/test_more.py',
      'import unittest\n\n\nclass MoreTest(unittest.TestCase):\n    def test_is_there(self):\n        pass\n\n    def test_adds_more(self):\n        pass\n',
    );
  }

  async function report(
    title: string,
    { solvedTasks = [], ...options }: Partial<ProjectCheck> & { solvedTasks?: number[] },
  ): Promise<CheckReport> {
    prepare(title, solvedTasks);
    const outcome = await check(options);
    assert.ok(outcome.ok);
    return outcome.report;
  }

  function check(options: Partial<ProjectCheck>): Promise<ProjectOutcome> {
    return checkProject({ folder, programs, ...options });
  }

  async function faultKind(options: Partial<ProjectCheck> = {}): Promise<string> {
    const outcome = await check(options);
    assert.ok(!outcome.ok);
    return outcome.fault.kind;
  }

  function prepare(title: string, solvedTasks: readonly number[]): void {
    layOver(path.join(repositoryFolder, 'starters', title), folder);
    for (const task of solvedTasks) {
      const layer = path.join(repositoryFolder, 'test/starters/solutions', title, `task-0${task}`);
      layOver(layer, folder);
    }
  }

  function write(file: string, text: string): void {
    fs.writeFileSync(path.join(folder, file), text);
  }

  function replace(file: string, from: RegExp, to: string): void {
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    assert.match(text, from);
    write(file, text.replace(from, to));
  }

  function run(...args: readonly string[]) {
    const program = path.join(repositoryFolder, 'dist/checks.mjs');
    return spawnSync(process.execPath, [program, folder, ...args], { encoding: 'utf8' });
  }
});

function namesOf(results: readonly CheckResult[], wanted: CheckResult['status']): string[] {
  return results.filter(({ status }) => status === wanted).map(({ name }) => name);
}

function verdicts(results: readonly CheckResult[]): string[] {
  return results.map(({ name, status, message }) => `${name} ${status} ${message}`);
}

function sorted(results: readonly CheckResult[]): CheckResult[] {
  return [...results].sort((left, right) => (left.name < right.name ? -1 : 1));
}
