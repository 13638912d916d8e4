import assert from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod';
import {
  EXPORT_FORMAT,
  readExportFile,
  writeExportFile,
  type ReadExport,
} from '../../../src/progress/exportFile';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import { NOON, withPassed, withStatus } from '../../support/builders';
import { readRepositoryJson } from '../repository';
import { anyProgress, PROPERTY_RUNS } from './arbitraries';

const write = (progress: Progress) =>
  writeExportFile({ roadmapId: 'backend', exportedAt: NOON, progress, revision: 7 });

function read(text: string): ReadExport {
  const result = readExportFile(text);
  assert.ok(result.kind === 'read', JSON.stringify(result));
  return result;
}

const problemOf = (text: string) => {
  const result = readExportFile(text);
  return result.kind === 'refused' ? `${result.problem} ${result.path}`.trim() : 'read';
};

const fileWith = (changes: Record<string, unknown>) =>
  JSON.stringify({
    format: EXPORT_FORMAT,
    roadmapId: 'backend',
    exportedAt: NOON.toISOString(),
    progress: { version: 1 },
    ...changes,
  });

suite('an export file', () => {
  test('comes back exactly, whatever the progress holds', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        assert.deepEqual(read(write(progress)), {
          kind: 'read',
          roadmapId: 'backend',
          exportedAt: NOON.toISOString(),
          progress,
          setAside: [],
          isNewer: false,
        });
      }),
      PROPERTY_RUNS,
    );
  });

  test('is what its schema describes', () => {
    const schema = z.fromJSONSchema(
      readRepositoryJson('progress.schema.json') as Parameters<typeof z.fromJSONSchema>[0],
    );
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const result = schema.safeParse(JSON.parse(write(progress)));
        assert.ok(result.success, result.error?.message);
      }),
    );
    assert.equal(schema.safeParse(JSON.parse(fileWith({ roadmapId: 5 }))).success, false);
    const withMood = fileWith({ progress: { version: 1, skills: { loops: { mood: 'good' } } } });
    assert.equal(schema.safeParse(JSON.parse(withMood)).success, false);
  });

  test('is used as far as it can be read, and what cannot be is named by its place', () => {
    const skills = {
      'a/b': { status: { value: 'finished', at: NOON.toISOString() } },
      ...withStatus({ loops: 'done' }).skills,
    };
    const file = read(fileWith({ progress: { version: 1, skills }, exportedAt: 'noon', by: 'me' }));
    assert.deepEqual(file.progress.skills['loops'], withStatus({ loops: 'done' }).skills['loops']);
    assert.deepEqual(
      file.setAside.map(({ path }) => path),
      ['/progress/skills/a~1b/status', '/exportedAt', '/by'],
    );
    assert.equal(file.exportedAt, undefined);
  });

  test('may be of another roadmap, of an older version or of a newer one', () => {
    assert.equal(read(fileWith({ roadmapId: 'my-class' })).roadmapId, 'my-class');
    const older = read(fileWith({ progress: { version: 0, done: ['loops'] } }));
    assert.equal(older.progress.skills['loops']?.status?.value, 'done');
    assert.equal(read(fileWith({ progress: { version: 2 } })).isNewer, true);
  });

  test('may have been saved with a byte order mark', () => {
    const progress = withPassed({});
    assert.deepEqual(read(`\uFEFF${write(progress)}`).progress, progress);
  });

  test('that is something else is refused, and where it is wrong is told', () => {
    assert.equal(problemOf(''), 'notJson');
    assert.equal(problemOf(write(EMPTY_PROGRESS).slice(0, -10)), 'notJson');
    assert.equal(problemOf('[]'), 'notAnExport');
    assert.equal(problemOf('null'), 'notAnExport');
    assert.equal(problemOf('{}'), 'notAnExport /format');
    assert.equal(problemOf(fileWith({ format: 'backend-roadmap/1' })), 'notAnExport /format');
    assert.equal(
      problemOf(fileWith({ format: 'backend-roadmap-progress/2' })),
      'newerFormat /format',
    );
    assert.equal(problemOf(fileWith({ roadmapId: null })), 'notAnExport /roadmapId');
    assert.equal(problemOf(fileWith({ progress: [] })), 'notAnExport /progress');
  });

  test('that is nested without end is refused or read, never a crash', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    assert.doesNotThrow(() => readExportFile(deep));
    assert.doesNotThrow(() => readExportFile(fileWith({ extra: 'DEEP' }).replace('"DEEP"', deep)));
  });
});
