import assert from 'node:assert/strict';
import { passedTasks, type CheckReport, type CheckResult } from '../../../../src/checks/report';
import { starterManifestSchema } from '../../../../src/scaffold/manifest';
import { starterFiles } from './judging';

suite('passed tasks', () => {
  const json = starterFiles('p1-study-log/python')['starter.json'] ?? '';
  const manifest = starterManifestSchema.parse(JSON.parse(json));
  const allPassed: CheckReport = {
    starterId: manifest.id,
    stack: manifest.stack,
    results: manifest.tasks.flatMap(({ n, tests, checks }) => [
      ...tests.map((name) => passed(n, name, 'test')),
      ...checks.map((name) => passed(n, name, 'check')),
    ]),
  };

  test('need every test and every check', () => {
    assert.deepEqual(passedTasks(manifest, allPassed), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const results = allPassed.results.filter(({ name }) => name !== 'notes_compare_two_approaches');
    assert.deepEqual(passedTasks(manifest, { ...allPassed, results }), [1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('count without a toolchain when they have checks alone', () => {
    const problem = { kind: 'toolMissing', tool: 'python', minimum: '3.10' } as const;
    assert.deepEqual(passedTasks(manifest, { ...allPassed, problem }), [1]);
  });
});

function passed(taskId: number, name: string, kind: CheckResult['kind']): CheckResult {
  return { taskId, name, kind, status: 'passed', message: '', durationMs: 1 };
}
