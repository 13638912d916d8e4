import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, taskKey, type Progress } from '../../../src/progress/progress';
import {
  recordPassed,
  recordScaffold,
  recordSelfCheck,
  setStatus,
} from '../../../src/progress/transitions';
import { stepsNow, type StepInput } from '../../../src/protocol/dashboardSteps';
import { aRoadmap, aStarter } from './builders';

const NOW = new Date('2026-11-22T10:00:00Z');

/** What there is to do with 15, 30 and 60 minutes. */
function kinds(changes: Partial<StepInput> = {}): string[] {
  return steps(changes).map(({ kind }) => kind);
}

function steps(changes: Partial<StepInput> = {}) {
  return stepsNow({
    roadmap: aRoadmap({ starters: [aStarter()] }),
    progress: EMPTY_PROGRESS,
    nextSkill: { skillId: 'variables', isStarted: false },
    nextStarter: undefined,
    ...changes,
  });
}

function withProject(progress: Progress = EMPTY_PROGRESS): Progress {
  return recordScaffold(progress, 'file:///katas', {
    starterId: 'katas',
    stack: 'python',
    at: NOW.toISOString(),
  });
}

function withAnswer(verdict: 'got-it' | 'partly' | 'not-yet', skillId = 'variables'): Progress {
  const question = { skillId, questionId: 'names' };
  return recordSelfCheck(EMPTY_PROGRESS, question, { answer: 'A name for a value.', verdict }, NOW);
}

suite('what to do now', () => {
  test('is nothing when no skill is next', () => {
    assert.deepEqual(kinds({ nextSkill: undefined }), []);
  });

  test('begins with reading a skill that is not begun, then its exercise, then a project', () => {
    assert.deepEqual(kinds({ nextStarter: aStarter() }), ['read', 'begin', 'scaffold']);
  });

  test('checks what was learned of a skill that is begun, and goes on with its exercise', () => {
    const started = { skillId: 'variables', isStarted: true };
    assert.deepEqual(kinds({ nextSkill: started }), ['selfCheck', 'exercise', 'exercise']);
  });

  for (const verdict of ['partly', 'not-yet'] as const) {
    test(`looks again at an answer judged '${verdict}'`, () => {
      const [short] = steps({ progress: withAnswer(verdict, 'loops') });
      assert.deepEqual(short, {
        minutes: 15,
        kind: 'review',
        skillId: 'loops',
        skillTitle: 'Skill loops',
      });
    });
  }

  test('leaves an answer that was right alone', () => {
    assert.deepEqual(kinds({ progress: withAnswer('got-it') })[0], 'read');
  });

  test('works on the first open task of the project the learner has', () => {
    const progress = recordPassed(
      withProject(setStatus(EMPTY_PROGRESS, 'variables', 'inProgress', NOW)),
      ['variables'],
      taskKey('katas', 'python', 1),
      { at: NOW.toISOString() },
    );
    const [, middle, long] = steps({
      progress,
      nextSkill: { skillId: 'variables', isStarted: true },
    });
    const task = { number: 2, title: 'Times grid' };
    const expected = {
      kind: 'task',
      starterId: 'katas',
      starterTitle: 'Ten small exercises',
      task,
    };
    assert.deepEqual(middle, { minutes: 30, ...expected });
    assert.deepEqual(long, { minutes: 60, ...expected });
  });

  test('goes on with the exercise when a project has no open task', () => {
    const progress = [1, 2].reduce(
      (current, number) =>
        recordPassed(current, ['variables'], taskKey('katas', 'python', number), {
          at: NOW.toISOString(),
        }),
      withProject(),
    );
    assert.equal(kinds({ progress })[2], 'exercise');
  });

  test('keeps a project in one variant apart from what passed in another', () => {
    const progress = recordPassed(withProject(), ['variables'], taskKey('katas', 'javascript', 1), {
      at: NOW.toISOString(),
    });
    const long = steps({ progress })[2];
    assert.equal(long?.kind === 'task' ? long.task?.number : undefined, 1);
  });
});
