import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { parseRoadmap } from '../../../src/roadmap/parseRoadmap';
import { aRoadmapFile } from '../../support/builders';
import { problemsOf } from './parsing';

suite('parseRoadmap: aliases', () => {
  test('accepts a former name of a skill', () => {
    assert.ok(parseRoadmap(stringify(aRoadmapFile({ aliases: { values: 'variables' } }))).ok);
  });

  test('refuses an alias that leads to no skill', () => {
    assert.deepEqual(problemsOf(aRoadmapFile({ aliases: { values: 'constructor' } })), [
      {
        message: "Alias 'values' leads to no skill. Name the skill's id of today.",
        at: 'constructor',
      },
    ]);
  });

  test('refuses an alias that is still a skill', () => {
    assert.deepEqual(problemsOf(aRoadmapFile({ aliases: { variables: 'variables' } })), [
      {
        message: "Alias 'variables' is still a skill. Remove the alias, or rename it.",
        at: 'variables',
      },
    ]);
  });
});
