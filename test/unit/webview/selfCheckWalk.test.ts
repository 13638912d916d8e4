import assert from 'node:assert/strict';
import type { Question } from '../../../src/protocol/selfCheck';
import {
  afterKeeping,
  goTo,
  readWalk,
  startAgain,
  startWalk,
  write,
} from '../../../src/webview/selfCheckWalk';

const LAST = { answer: 'Yes.', verdict: 'partly', at: '2026-11-22T10:00:00Z' } as const;

/** Questions `1`, `2`, …; those named were answered before. */
function questions(count: number, answered: readonly string[] = []): Question[] {
  return Array.from({ length: count }, (_, index) => {
    const questionId = String(index + 1);
    const last = answered.includes(questionId) ? { last: LAST } : {};
    return { questionId, ask: 'Why?', lookFor: ['because'], ...last };
  });
}

suite('a walk through the questions of a skill', () => {
  test('starts at the first question without an answer', () => {
    assert.equal(startWalk(questions(3)).current, '1');
    assert.equal(startWalk(questions(3, ['1'])).current, '2');
  });

  test('starts at the summary when everything was answered, or nothing is asked', () => {
    assert.equal(startWalk(questions(2, ['1', '2'])).current, undefined);
    assert.equal(startWalk([]).current, undefined);
  });

  test('goes from question to question and ends at the summary', () => {
    const asked = questions(3);
    const second = afterKeeping(startWalk(asked), asked, '1');
    const third = afterKeeping(second, asked, '2');
    const end = afterKeeping(third, asked, '3');
    assert.deepEqual([second.current, third.current, end.current], ['2', '3', undefined]);
  });

  test('comes back to a question that was passed over', () => {
    const asked = questions(3);
    const third = goTo(startWalk(asked), '3');
    assert.equal(afterKeeping(third, asked, '3').current, '1');
  });

  test('an answer given anew leads back to the summary', () => {
    const asked = questions(3, ['1', '2', '3']);
    assert.equal(afterKeeping(goTo(startWalk(asked), '2'), asked, '2').current, undefined);
  });

  test('started again, it asks everything once more', () => {
    const asked = questions(2, ['1', '2']);
    const again = startAgain(startWalk(asked), asked);
    assert.equal(again.current, '1');
    assert.equal(afterKeeping(again, asked, '1').current, '2');
  });

  test('what is written stays with its question until it is kept', () => {
    const asked = questions(2);
    const written = write(startWalk(asked), 'half an ans');
    const elsewhere = write(goTo(written, '2'), 'other');
    assert.deepEqual(elsewhere.drafts, { 1: 'half an ans', 2: 'other' });
    assert.deepEqual(afterKeeping(elsewhere, asked, '2').drafts, { 1: 'half an ans' });
  });

  test('is read back as it was saved', () => {
    const asked = questions(3);
    const walk = { ...write(startWalk(asked), 'half an ans'), isComparing: true };
    assert.deepEqual(readWalk(JSON.parse(JSON.stringify(walk)), asked), walk);
  });

  test('takes over only what still fits the questions', () => {
    const walk = {
      open: ['1', '9'],
      current: '1',
      isComparing: 1,
      drafts: { 1: 'a', 2: 5, 9: 'b' },
    };
    assert.deepEqual(readWalk(walk, questions(2)), {
      open: ['1'],
      current: '1',
      isComparing: false,
      drafts: { 1: 'a' },
    });
  });

  test('begins anew when what was saved cannot be read', () => {
    const walk = startWalk(questions(2));
    for (const saved of [
      undefined,
      null,
      'walk',
      [],
      {},
      { ...walk, open: 'all' },
      { ...walk, drafts: [] },
      { ...walk, current: '9' },
      { ...walk, current: null },
    ]) {
      assert.equal(readWalk(saved, questions(2)), undefined, JSON.stringify(saved));
    }
  });
});
