import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDashboardMessage } from '../../../src/protocol/dashboard';
import { readJobDeskMessage } from '../../../src/protocol/jobDesk';
import { MAX_ANSWER_CHARACTERS, readSelfCheckMessage } from '../../../src/protocol/selfCheck';
import { readSavedSkillId, readSkillPageMessage } from '../../../src/protocol/skillPage';
import type { RoadmapContent, SkillContent } from '../../../src/roadmap/roadmap';
import { aRoadmap, aStarter } from '../../unit/protocol/builders';
import { mutated } from '../mutatedValue';
import { target } from '../target';

const roadmap = aRoadmap({ starters: [aStarter()] });
const text: SkillContent = {
  why: 'w',
  objectives: ['o'],
  exercise: 'e',
  selfCheck: [{ id: 'why-loops', ask: 'Why?', lookFor: ['a point'] }],
  resources: [],
};
const content: RoadmapContent = { loops: text };

const skillId = 'loops';
const MESSAGES: readonly unknown[] = [
  { type: 'ready' },
  { type: 'openFolder' },
  { type: 'openSkill', skillId },
  { type: 'scaffoldStarter', starterId: 'katas' },
  { type: 'run', action: 'setWeeklyHours' },
  { type: 'selfCheck', skillId },
  { type: 'editNote', skillId },
  { type: 'startSession', skillId },
  { type: 'openProject', starterId: 'katas' },
  { type: 'openEvidence', skillId, taskKey: 'katas/python/1' },
  { type: 'planHours', hoursPerWeek: 7.5 },
  { type: 'setStatus', skillId, status: 'done' },
  { type: 'openFile', file: 'boards' },
  { type: 'openApplication', line: 3 },
  { type: 'openProblem', index: 0 },
  { type: 'judge', skillId, questionId: 'why-loops', answer: 'Because.', verdict: 'partly' },
];

const READERS: Readonly<Record<string, (value: unknown) => object | undefined>> = {
  dashboard: (value) => readDashboardMessage(value, roadmap),
  skill: (value) => readSkillPageMessage(value, roadmap),
  jobDesk: (value) => readJobDeskMessage(value, roadmap),
  selfCheck: (value) => readSelfCheckMessage(value, roadmap, content),
};

export const pageMessages = target({
  name: 'messages of pages',
  share: 150,
  inputs: fc.tuple(fc.constantFrom(...Object.keys(READERS)), mutated(fc.constantFrom(...MESSAGES))),
  judge: ([page, value]) => {
    const read = READERS[page];
    const message = read?.(value);
    readSavedSkillId(value);
    if (message === undefined) {
      return 'ignored';
    }
    assertKnown(message);
    assert.deepEqual(read?.(message), message);
    return 'understood';
  },
});

/** A message names what there is, and holds nothing but what its type says. */
function assertKnown(message: object): void {
  const { type, ...named } = message as Readonly<Record<string, unknown>>;
  const example = MESSAGES.find((known) => (known as { type: string }).type === type);
  assert.deepEqual(Object.keys(message).sort(), Object.keys(example as object).sort());
  const skillIds: unknown[] = [undefined, 'variables', 'loops'];
  assert.ok(skillIds.includes(named['skillId']));
  assert.ok([undefined, 'katas'].includes(named['starterId'] as string | undefined));
  const { answer = '' } = named;
  assert.ok(typeof answer === 'string' && answer.length <= MAX_ANSWER_CHARACTERS);
  const hours = Number(named['hoursPerWeek'] ?? 1);
  assert.ok(hours >= 1 && hours <= 80);
}
