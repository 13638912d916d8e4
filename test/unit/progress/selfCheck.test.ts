import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, type SelfCheckAnswer } from '../../../src/progress/progress';
import { skillStates } from '../../../src/progress/skillState';
import { readStoredProgress, toStored } from '../../../src/progress/storedProgress';
import { recordSelfCheck } from '../../../src/progress/transitions';
import { aRoadmap, minutesLater, NOON, withPassed, withStatus } from '../../support/builders';

const NAMING = { skillId: 'variables', questionId: 'a-name' };
const PARTLY: SelfCheckAnswer = { answer: 'To use it later.', verdict: 'partly' };
const GOT_IT: SelfCheckAnswer = { answer: 'To find a value again.', verdict: 'got-it' };

suite('recordSelfCheck', () => {
  test('keeps the answer with the skill and stamps it', () => {
    assert.deepEqual(recordSelfCheck(EMPTY_PROGRESS, NAMING, PARTLY, NOON).skills, {
      variables: { selfCheck: { 'a-name': { value: PARTLY, at: NOON.toISOString() } } },
    });
  });

  test('a new answer takes the place of the old one and leaves other questions alone', () => {
    const other = { ...NAMING, questionId: 'two-names' };
    const first = recordSelfCheck(EMPTY_PROGRESS, NAMING, PARTLY, NOON);
    const second = recordSelfCheck(first, other, PARTLY, NOON);
    const again = recordSelfCheck(second, NAMING, GOT_IT, minutesLater(5));
    assert.deepEqual(again.skills['variables']?.selfCheck, {
      'a-name': { value: GOT_IT, at: minutesLater(5).toISOString() },
      'two-names': { value: PARTLY, at: NOON.toISOString() },
    });
  });

  test('leaves status, evidence and other skills as they are', () => {
    const before = withPassed({}, withStatus({ variables: 'inProgress', loops: 'done' }));
    const { skills } = recordSelfCheck(before, NAMING, GOT_IT, NOON);
    const { selfCheck: _selfCheck, ...rest } = skills['variables'] ?? {};
    assert.deepEqual(rest, before.skills['variables']);
    assert.equal(skills['loops'], before.skills['loops']);
  });

  test('proves nothing and finishes nothing', () => {
    const progress = recordSelfCheck(EMPTY_PROGRESS, NAMING, GOT_IT, NOON);
    const roadmap = aRoadmap();
    assert.deepEqual(skillStates(roadmap, progress), skillStates(roadmap, EMPTY_PROGRESS));
  });

  test('is read back as it was stored', () => {
    const progress = recordSelfCheck(EMPTY_PROGRESS, NAMING, PARTLY, NOON);
    const stored: unknown = JSON.parse(JSON.stringify(toStored(progress, 1)));
    assert.deepEqual(readStoredProgress(stored).progress, progress);
  });
});
