import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { EMPTY_PROGRESS } from '../../../src/progress/progress';
import { recordSelfCheck } from '../../../src/progress/transitions';
import {
  answerProblem,
  MAX_ANSWER_CHARACTERS,
  readSelfCheckMessage,
  VERDICTS,
} from '../../../src/protocol/selfCheck';
import { buildSelfCheckState, type SelfCheckInput } from '../../../src/protocol/selfCheckState';
import type { SkillContent } from '../../../src/roadmap/roadmap';
import { aContext, aRoadmap } from './builders';

const NOW = new Date('2026-11-22T10:00:00Z');
const AT = NOW.toISOString();

const CONTENT: SkillContent = {
  why: '',
  objectives: [],
  exercise: '',
  selfCheck: [
    { id: 'a-name', ask: 'What is a name for?', lookFor: ['to find a value again'] },
    { id: 'two-names', ask: 'Can a value have two?', lookFor: ['yes'] },
  ],
  resources: [],
};

const JUDGE = {
  type: 'judge',
  skillId: 'variables',
  questionId: 'a-name',
  answer: 'To use it later.',
  verdict: 'partly',
};

const read = (value: unknown) => readSelfCheckMessage(value, aRoadmap(), { variables: CONTENT });

suite('messages of the page of questions', () => {
  test('an answer with its verdict is read, its outer white space and other fields dropped', () => {
    const message = { ...JUDGE, answer: '\n To use it later. ', uri: 'file:///etc/passwd' };
    assert.deepEqual(read(message), JUDGE);
    for (const verdict of VERDICTS) {
      assert.deepEqual(read({ ...JUDGE, verdict }), { ...JUDGE, verdict });
    }
  });

  test('what the other pages may ask for is read too', () => {
    for (const message of [{ type: 'ready' }, { type: 'openSkill', skillId: 'loops' }]) {
      assert.deepEqual(read(message), message);
    }
  });

  test('foreign messages, unknown ids and answers that cannot be kept are refused', () => {
    for (const message of [
      undefined,
      null,
      'judge',
      [JUDGE],
      { type: 'judge' },
      { type: 'setStatus', skillId: 'loops', status: 'done' },
      { ...JUDGE, skillId: 'juggling' },
      { ...JUDGE, skillId: 'constructor' },
      { ...JUDGE, skillId: 'loops' },
      { ...JUDGE, questionId: 'another' },
      { ...JUDGE, questionId: ['a-name'] },
      { ...JUDGE, verdict: 'proven' },
      { ...JUDGE, verdict: undefined },
      { ...JUDGE, answer: 5 },
      { ...JUDGE, answer: ' \n ' },
      { ...JUDGE, answer: 'a'.repeat(MAX_ANSWER_CHARACTERS + 1) },
    ]) {
      assert.equal(read(message), undefined, inspect(message));
    }
  });

  test('the longest answer is kept, one character more is not', () => {
    assert.equal(answerProblem('a'.repeat(MAX_ANSWER_CHARACTERS)), undefined);
    assert.equal(answerProblem('a'.repeat(MAX_ANSWER_CHARACTERS + 1)), 'tooLong');
    assert.equal(answerProblem(' \n'), 'empty');
  });
});

suite('state of the page of questions', () => {
  const stateOf = (changes: Partial<SelfCheckInput> = {}) =>
    buildSelfCheckState({
      roadmap: aRoadmap(),
      progress: EMPTY_PROGRESS,
      skillId: 'variables',
      content: CONTENT,
      context: aContext(),
      ...changes,
    });

  test('asks every question of the skill in order', () => {
    assert.deepEqual(stateOf(), {
      kind: 'questions',
      context: aContext(),
      skillId: 'variables',
      title: 'Skill variables',
      questions: [
        { questionId: 'a-name', ask: 'What is a name for?', lookFor: ['to find a value again'] },
        { questionId: 'two-names', ask: 'Can a value have two?', lookFor: ['yes'] },
      ],
    });
  });

  test('shows the answer kept last, with its verdict and its time', () => {
    const answer = { answer: 'Later use.', verdict: 'got-it' } as const;
    const question = { skillId: 'variables', questionId: 'two-names' };
    const state = stateOf({ progress: recordSelfCheck(EMPTY_PROGRESS, question, answer, NOW) });
    assert.equal(state.kind, 'questions');
    assert.deepEqual(
      state.questions.map(({ last }) => last),
      [undefined, { ...answer, at: AT }],
    );
  });

  test('says when the skill is unknown and when its questions could not be loaded', () => {
    for (const skillId of ['juggling', 'constructor', '', undefined]) {
      assert.equal(stateOf({ skillId }).kind, 'unknown');
    }
    assert.equal(stateOf({ content: undefined }).kind, 'unreadable');
  });
});
