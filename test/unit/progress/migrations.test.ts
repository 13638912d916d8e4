import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { withCurrentIds } from '../../../src/progress/renamedSkills';
import { passedTasks, type Progress } from '../../../src/progress/progress';
import { skillStates } from '../../../src/progress/skillState';
import { readStoredProgress, STORED_VERSION, toStored } from '../../../src/progress/storedProgress';
import { parseRoadmap } from '../../../src/roadmap/parseRoadmap';
import { allSkills } from '../../../src/roadmap/roadmap';
import { splitRoadmap } from '../../../src/roadmap/splitRoadmap';
import { readRepositoryFile, readRepositoryJson, repositoryFolder } from '../repository';

const FIXTURES = ['test', 'fixtures', 'progress'];
const SAVED_AT = '2026-03-01T18:30:00.000Z';

const fixture = (name: string) => readRepositoryJson(...FIXTURES, name);

function readRoadmap() {
  const parsed = parseRoadmap(readRepositoryFile('roadmap.yaml'));
  assert.ok(parsed.ok);
  return splitRoadmap(parsed.file, []).roadmap;
}

suite('progress stored by a former version', () => {
  const roadmap = readRoadmap();
  /** The names a later roadmap would give, beside those of today. */
  const aliases = { ...roadmap.aliases, variables: 'variables-and-data-types' };
  const onRoadmap = (progress: Progress) => withCurrentIds(progress, aliases);

  test('has a fixture for every version there was, and one that is to come', () => {
    const versions = readdirSync(path.join(repositoryFolder, ...FIXTURES))
      .map((name) => Number(/^v(\d+)-/.exec(name)?.[1]))
      .sort((a, b) => a - b);
    const expected = Array.from({ length: STORED_VERSION + 2 }, (_, version) => version);
    assert.deepEqual([...new Set(versions)], expected);
  });

  test('as lists of skills gets the one time it had', () => {
    const read = readStoredProgress(fixture('v0-lists.json'));
    assert.equal(read.migratedFrom, 0);
    assert.equal(read.failure, undefined);
    assert.deepEqual(read.progress.skills['loops'], {
      status: { value: 'inProgress', at: SAVED_AT },
      startedAt: SAVED_AT,
      note: { value: 'Off by one again: <= or <?', at: SAVED_AT },
    });
    assert.deepEqual(read.progress.skills['functions'], {
      note: { value: 'Ask about closures.', at: SAVED_AT },
    });
    assert.deepEqual(read.progress.plan, {
      hoursPerWeek: { value: 8, at: SAVED_AT },
      stack: { value: 'python-fastapi', at: SAVED_AT },
    });
    const states = skillStates(roadmap, onRoadmap(read.progress));
    assert.equal(states.get('first-language-setup')?.status, 'done');
    assert.equal(read.progress.skills['learned-elsewhere']?.status?.value, 'skipped');
  });

  test('keeps what the former version knew and this one does not', () => {
    const { setAside } = readStoredProgress(fixture('v0-lists.json'));
    assert.deepEqual(setAside, [
      { path: '/done', value: [7] },
      { path: '/theme', value: 'dark' },
    ]);
  });

  test('without a time is earlier than anything said since', () => {
    const { progress } = readStoredProgress({ version: 0, done: ['loops'] });
    assert.equal(progress.skills['loops']?.status?.at, '1970-01-01T00:00:00.000Z');
  });

  test('that is no list at all is set aside', () => {
    const { progress, setAside } = readStoredProgress({ version: 0, done: 'loops', notes: [1] });
    assert.deepEqual(progress.skills, {});
    assert.deepEqual(setAside, [
      { path: '/done', value: 'loops' },
      { path: '/notes', value: [1] },
    ]);
  });

  test('of 0.1.0 is used as it is, renamed skills under their new names', () => {
    const stored = fixture('v1-0.1.0-first-weeks.json');
    const { progress, ...rest } = readStoredProgress(stored);
    assert.deepEqual(rest, { revision: 42, setAside: [], isNewer: false });
    assert.deepEqual(toStored(progress, 42), stored);
    const current = onRoadmap(progress);
    const known = new Set(allSkills(roadmap).map(({ id }) => id));
    assert.deepEqual(
      Object.keys(current.skills).filter((id) => !known.has(id)),
      [],
    );
    const record = current.skills['variables-and-data-types'];
    assert.deepEqual(Object.keys(passedTasks(record)), ['p1-katas/python/1']);
    assert.equal(record?.note?.value, '0.1 + 0.2 is not 0.3');
    assert.equal(Object.values(current.sessions)[0]?.skillId, 'variables-and-data-types');
  });

  test('of a later version is read as far as it goes, and marked as such', () => {
    const { progress, isNewer, migratedFrom } = readStoredProgress(fixture('v2-later.json'));
    assert.equal(isNewer, true);
    assert.equal(migratedFrom, undefined);
    assert.equal(progress.skills['loops']?.status?.value, 'done');
  });

  test('that cannot be brought up to date is left as it is, and the failure told', () => {
    const stored = fixture('v0-lists.json');
    const copy = structuredClone(stored);
    const cause = new Error('no idea');
    const read = readStoredProgress(stored, [
      () => {
        throw cause;
      },
    ]);
    assert.deepEqual(read.failure, { version: 0, cause });
    assert.deepEqual(read.progress.skills, {});
    assert.deepEqual(stored, copy);
  });
});
