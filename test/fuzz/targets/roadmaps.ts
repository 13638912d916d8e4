import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { EMPTY_PROGRESS } from '../../../src/progress/progress';
import { summarise } from '../../../src/progress/summary';
import { parseRoadmap, type RoadmapProblem } from '../../../src/roadmap/parseRoadmap';
import type { RoadmapFile } from '../../../src/roadmap/schema';
import { splitRoadmap } from '../../../src/roadmap/splitRoadmap';
import { aPhaseInFile, aRoadmapFile, aSkillInFile } from '../../support/builders';
import { mutatedText } from '../mutatedText';
import { mutated } from '../mutatedValue';
import { target } from '../target';

/** Every kind of value the format has, in a file as small as can be. */
const FULL_FILE = aRoadmapFile({
  phases: [
    aPhaseInFile({
      skills: [
        aSkillInFile({
          hoursSource: 'survey',
          selfCheck: [{ id: 'what-is-it', ask: 'What is a variable?', lookFor: ['a name'] }],
          resources: [{ title: 'Docs', url: 'https://example.org/docs', kind: 'docs' }],
        }),
        aSkillInFile({ id: 'loops', level: 'advanced', requires: ['variables'] }),
      ],
    }),
    aPhaseInFile({
      id: 'alongside',
      starters: [],
      skills: [aSkillInFile({ id: 'git', level: 'optional', goWith: 'phase-1' })],
    }),
  ],
  hours: { min: 8, max: 16 },
  sources: { survey: { title: 'A survey', url: 'https://example.org' } },
  aliases: { 'old-loops': 'loops' },
});

const YAML_TEXT = stringify(FULL_FILE);
const WORDS = [
  'constructor',
  'hoursSource: ',
  'aliases: ',
  '- ',
  '  ',
  '&x ',
  '*x',
  '? ',
  '!!set ',
];

const ofMutatedValue = mutated(fc.constant(FULL_FILE)).map((value) =>
  value === undefined ? '' : stringify(value),
);

export const roadmapFiles = target({
  name: 'roadmap files',
  share: 150,
  inputs: fc.oneof(mutatedText(fc.constant(YAML_TEXT), WORDS), ofMutatedValue),
  judge: (text) => {
    const parsed = parseRoadmap(text, { starterIds: new Set(['katas']) });
    if (parsed.ok) {
      assertPlaced(parsed.warnings, text);
      assertUsable(parsed.file);
      return 'in use';
    }
    assert.ok(parsed.problems.length > 0);
    assertPlaced(parsed.problems, text);
    return 'refused with problems';
  },
});

function assertPlaced(problems: readonly RoadmapProblem[], text: string): void {
  const lineCount = text.split('\n').length;
  for (const { line, column, length, message } of problems) {
    assert.ok(line >= 1 && line <= lineCount + 1, `line ${line} of ${lineCount}: ${message}`);
    assert.ok(column >= 1 && length >= 1 && message.length > 0);
  }
}

/** A file that is taken comes back the same when written again, and holds what the pages rely on. */
function assertUsable(file: RoadmapFile): void {
  const again = parseRoadmap(stringify(file));
  assert.ok(again.ok, 'written again, it is refused');
  assert.deepEqual(again.file, file);
  const { roadmap, content } = splitRoadmap(file, []);
  const { donePercent } = summarise(roadmap, EMPTY_PROGRESS);
  assert.ok(donePercent >= 0 && donePercent <= 100);
  for (const { hoursSource } of Object.values(content)) {
    assert.ok(hoursSource === undefined || typeof hoursSource.title === 'string');
  }
}
