import assert from 'node:assert/strict';
import { parseRoadmap } from '../../../src/roadmap/parseRoadmap';
import { isAlongside } from '../../../src/roadmap/roadmap';
import { splitRoadmap } from '../../../src/roadmap/splitRoadmap';
import { readRepositoryFile, readRepositoryJson } from '../repository';

const text = readRepositoryFile('media/roadmap.sample.yaml');

suite('the sample of a roadmap of one’s own', () => {
  const starterIds = new Set(Object.keys(readRepositoryJson('dist/starters.json') as object));
  const parsed = parseRoadmap(text, { starterIds });

  test('is valid, down to the starters it lists', () => {
    assert.deepEqual(parsed.ok ? parsed.warnings : parsed.problems, []);
  });

  test('shows every key of the format that a mentor needs', () => {
    const keys = ['requires', 'selfCheck', 'lookFor', 'resources', 'goWith', 'starters', 'aliases'];
    assert.deepEqual(
      keys.filter((key) => !new RegExp(`^[# -]*${key}:`, 'm').test(text)),
      [],
    );
    assert.ok(parsed.ok);
    const { roadmap } = splitRoadmap(parsed.file, []);
    assert.deepEqual(roadmap.phases.map(isAlongside), [false, false, true]);
  });

  test('keeps its progress apart from the built-in roadmap’s', () => {
    const builtIn = parseRoadmap(readRepositoryFile('roadmap.yaml'));
    assert.ok(parsed.ok && builtIn.ok);
    assert.notEqual(parsed.file.id, builtIn.file.id);
  });

  test('names its schema for YAML extensions in the first line', () => {
    assert.match(
      text,
      /^# yaml-language-server: \$schema=\.vscode\/backend-roadmap\.schema\.json\n/,
    );
  });
});
