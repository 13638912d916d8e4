import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { parseRoadmap, type RoadmapProblem } from '../../../src/roadmap/parseRoadmap';

/** A problem with the text that stands where it points to. */
export interface PlacedProblem {
  readonly message: string;
  readonly at: string;
}

/** The problems of a file, each with the rest of the line it points to. */
export function problemsOf(file: unknown): PlacedProblem[] {
  const text = stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
  const rows = text.split('\n');
  return problemsInText(text).map(({ message, line, column }) => ({
    message,
    at: rows[line - 1]?.slice(column - 1) ?? 'behind the end of the file',
  }));
}

export function problemsInText(yamlText: string): readonly RoadmapProblem[] {
  const parsed = parseRoadmap(yamlText);
  assert.ok(!parsed.ok, 'the roadmap is expected to be refused');
  return parsed.problems;
}
