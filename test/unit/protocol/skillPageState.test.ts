import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, taskKey, type Progress } from '../../../src/progress/progress';
import {
  recordPassed,
  recordScaffold,
  recordSelfCheck,
  setNote,
  setStatus,
} from '../../../src/progress/transitions';
import type { SkillDetails } from '../../../src/protocol/skillPage';
import {
  buildSkillPageState,
  currentSkillId,
  type SkillPageInput,
} from '../../../src/protocol/skillPageState';
import type { SkillContent } from '../../../src/roadmap/roadmap';
import { aContext, aRoadmap, aStarter } from './builders';

const NOW = new Date('2026-11-22T10:00:00Z');

const CONTENT: SkillContent = {
  why: 'Values need names.',
  objectives: ['can name a value'],
  exercise: 'Name a value.',
  selfCheck: [],
  resources: [],
  hoursSource: { title: 'A public course' },
};

function detailsOf(changes: Partial<SkillPageInput> = {}): SkillDetails {
  const state = buildSkillPageState({
    roadmap: aRoadmap({ starters: [aStarter()] }),
    progress: EMPTY_PROGRESS,
    skillId: 'variables',
    failingTasks: new Set(),
    content: CONTENT,
    context: aContext(),
    ...changes,
  });
  assert.equal(state.kind, 'skill');
  return state;
}

function withPassed(progress: Progress, variant: string, ...taskNumbers: number[]): Progress {
  return taskNumbers.reduce(
    (current, taskNumber) =>
      recordPassed(current, ['variables', 'loops'], taskKey('katas', variant, taskNumber), {
        at: NOW.toISOString(),
      }),
    progress,
  );
}

suite('skill page state', () => {
  test('says where the skill stands on the roadmap', () => {
    const { title, phaseTitle, phaseNumber, sectionTitle, hours, content } = detailsOf();
    assert.deepEqual(
      [title, phaseTitle, phaseNumber, sectionTitle],
      ['Skill variables', 'Title of phase-1', 1, 'Section of phase-1'],
    );
    assert.deepEqual(hours, { min: 5, max: 15 });
    assert.deepEqual(content, CONTENT);
  });

  test('shows the note as it was written, and nothing where there is none', () => {
    const progress = setNote(EMPTY_PROGRESS, 'variables', '# A name\n\n  for a *value*', NOW);
    assert.equal(detailsOf({ progress }).note, '# A name\n\n  for a *value*');
    assert.equal(detailsOf({ progress: setNote(progress, 'variables', '', NOW) }).note, '');
    assert.equal(detailsOf().note, '');
  });

  test('is an empty page for a skill the roadmap does not have', () => {
    for (const skillId of ['juggling', 'constructor', '', undefined]) {
      const state = buildSkillPageState({
        roadmap: aRoadmap(),
        progress: EMPTY_PROGRESS,
        skillId,
        failingTasks: new Set(),
        context: aContext(),
      });
      assert.equal(state.kind, 'unknown');
    }
  });

  test('links what the skill requires and what it unlocks, with their state', () => {
    const progress = setStatus(EMPTY_PROGRESS, 'variables', 'done', NOW);
    assert.deepEqual(detailsOf({ progress, skillId: 'loops' }).requires, [
      { skillId: 'variables', title: 'Skill variables', status: 'done', isProven: false },
    ]);
    assert.deepEqual(detailsOf({ progress }).unlocks, [
      { skillId: 'loops', title: 'Skill loops', status: 'todo', isProven: false },
    ]);
  });

  test('tells a claimed skill from one on the learner’s word and a proven one', () => {
    const claimed = setStatus(EMPTY_PROGRESS, 'variables', 'done', NOW);
    const proofOf = (input: Partial<SkillPageInput>) => detailsOf(input).proof;
    assert.equal(proofOf({ progress: claimed, roadmap: aRoadmap() }), 'none');
    assert.equal(proofOf({ progress: claimed }), 'open');
    assert.equal(proofOf({ progress: withPassed(claimed, 'python', 1, 2) }), 'proven');
  });

  test('cannot be proven by optional tasks alone', () => {
    const task = { number: 1, title: 'Extra', skillIds: ['variables'], optional: true };
    const roadmap = aRoadmap({ starters: [aStarter({ tasks: [task] })] });
    assert.equal(detailsOf({ roadmap }).proof, 'none');
    assert.equal(detailsOf({ roadmap }).starters[0]?.tasks[0]?.isOptional, true);
  });

  test('shows the tasks passed in the variant that is furthest', () => {
    const progress = withPassed(withPassed(EMPTY_PROGRESS, 'python', 2), 'javascript', 1, 2);
    const passed = (skillProgress: Progress) =>
      detailsOf({ progress: skillProgress }).starters[0]?.tasks.map(
        ({ passedAt }) => passedAt !== undefined,
      );
    assert.deepEqual(passed(EMPTY_PROGRESS), [false, false]);
    assert.deepEqual(passed(withPassed(EMPTY_PROGRESS, 'python', 2)), [false, true]);
    assert.deepEqual(passed(progress), [true, true]);
  });

  test('knows the starters that were scaffolded, and takes no checkpoint for one', () => {
    const made = { starterId: 'katas', stack: 'python', at: NOW.toISOString() };
    const isScaffolded = (progress: Progress) => detailsOf({ progress }).starters[0]?.isScaffolded;
    assert.equal(isScaffolded(EMPTY_PROGRESS), false);
    assert.equal(isScaffolded(recordScaffold(EMPTY_PROGRESS, 'file:///katas', made)), true);
    const checkpoint = recordScaffold(EMPTY_PROGRESS, 'file:///katas', {
      ...made,
      checkpoint: true,
    });
    assert.equal(isScaffolded(checkpoint), false);
  });

  test('keeps evidence beside a task that fails now', () => {
    const progress = withPassed(EMPTY_PROGRESS, 'python', 1);
    const failingTasks = new Set([taskKey('katas', 'python', 1)]);
    const [task] = detailsOf({ progress, failingTasks }).starters[0]?.tasks ?? [];
    assert.equal(task?.passedAt, NOW.toISOString());
    assert.equal(task.isFailing, true);
  });

  test('does not add up tasks that passed in different variants', () => {
    const progress = withPassed(withPassed(EMPTY_PROGRESS, 'python', 1), 'javascript', 2);
    const { proof, starters } = detailsOf({ progress });
    assert.equal(proof, 'open');
    assert.equal(starters[0]?.tasks.filter(({ passedAt }) => passedAt !== undefined).length, 1);
  });

  test('says how each question was last judged, without the answer', () => {
    const selfCheck = ['a-name', 'two-names'].map((id) => ({ id, ask: 'Why?', lookFor: ['x'] }));
    const progress = recordSelfCheck(
      EMPTY_PROGRESS,
      { skillId: 'variables', questionId: 'two-names' },
      { answer: 'Because.', verdict: 'not-yet' },
      NOW,
    );
    assert.deepEqual(detailsOf({ progress, content: { ...CONTENT, selfCheck } }).judged, {
      'two-names': { verdict: 'not-yet', at: NOW.toISOString() },
    });
  });

  test('finds a renamed skill under its former name', () => {
    const roadmap = aRoadmap({ starters: [aStarter()], aliases: { names: 'variables' } });
    assert.equal(currentSkillId(roadmap, 'names'), 'variables');
    assert.equal(currentSkillId(roadmap, 'constructor'), 'constructor');
  });

  test('holds no hours and no source of hours when time estimates are switched off', () => {
    const { hours, content } = detailsOf({ context: aContext({ showsTimeEstimates: false }) });
    assert.equal(hours, undefined);
    assert.equal(content?.why, CONTENT.why);
    assert.equal(content.hoursSource, undefined);
  });
});
