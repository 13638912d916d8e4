import assert from 'node:assert/strict';
import { assertFails, assertPasses, starterFiles } from './judging';

const STARTER = 'p7-interview-prep';
const TIMED = 'attempts_log_has_twelve_timed_entries';
const PLANS = 'each_attempt_states_plan_and_cost';

const good = starterFiles(`${STARTER}/go`, [7, 8, 9])['attempts.csv'] ?? '';
const heading = good.split('\n')[0] ?? '';
const first = '2027-03-01,undo_history,yes,24,no,two stacks of typings,O(n),';

suite('the log of attempts', () => {
  test('passes with Windows line ends, semicolons, a byte order mark and blank lines', async () => {
    const semicolons = good.replace(/"[^"]*"|,/g, (part) => (part === ',' ? ';' : part));
    for (const text of [good, good.replaceAll('\n', '\r\n'), `\uFEFF${good}\n\n`, semicolons]) {
      await assertPasses(STARTER, TIMED, { 'attempts.csv': text });
      await assertPasses(STARTER, PLANS, { 'attempts.csv': text });
    }
  });

  for (const check of [TIMED, PLANS]) {
    test(`says what is wrong with the file itself (${check})`, async () => {
      await assertFails(STARTER, check, { files: {}, key: 'fileMissing' });
      const column = await fails(check, good.replace('cost', 'price'), 'csvColumnMissing');
      assert.equal(column['column'], 'cost');
      const tooMany = `${heading}\n${first}\n2027-03-01,a,yes,3,no,a set, then a map,O(n),\n`;
      assert.equal((await fails(check, tooMany, 'csvUnreadable'))['line'], '3');
      await fails(check, `${heading}\n2027-03-01,"undo,yes\n`, 'csvUnreadable');
      await fails(check, '', 'csvColumnMissing');
      const endless = `${heading}\n${`${first}\n`.repeat(6000)}`;
      await fails(check, endless, 'csvUnreadable');
    });
  }

  test('counts different problems by the clock only', async () => {
    const untimed = good.replace('undo_history,yes,24', 'undo_history,no,24');
    // undo_history stands there a second time, without a clock as well.
    const args = await fails(TIMED, untimed, 'attemptsTooFew');
    assert.deepEqual([args['found'], args['wanted']], ['11', '12']);
    assert.equal((await fails(TIMED, `${heading}\n${first}\n`, 'attemptsTooFew'))['found'], '1');
    const again = `${heading}\n${`${first}\n`.repeat(20)}`;
    assert.equal((await fails(TIMED, again, 'attemptsTooFew'))['found'], '1');
  });

  for (const [column, line] of [
    ['date', first.replace('2027-03-01', '01.03.2027')],
    ['date', first.replace('2027-03-01', '2027-02-30')],
    ['date', first.replace('2027-03-01', '2027')],
    ['problem', first.replace('undo_history', ' ')],
    ['timed', first.replace('yes', 'maybe')],
    ['minutes', first.replace('24', '24.5')],
    ['minutes', first.replace('24', '0')],
    ['minutes', first.replace('24', '')],
    ['solved', first.replace('no', 'almost')],
  ] as const) {
    test(`names the line whose ${column} is no such thing: ${line}`, async () => {
      const args = await fails(TIMED, `${good}${line}\n`, 'attemptField');
      assert.deepEqual([args['column'], args['line']], [column, '15']);
    });
  }

  test('wants a plan and a cost of each attempt, and of one at least', async () => {
    await fails(PLANS, `${heading}\n`, 'attemptsNone');
    for (const plan of ['', 'a loop', 'todo todo todo', 'xxx xxx xxx']) {
      const text = `${good}${first.replace('two stacks of typings', plan)}\n`;
      assert.equal((await fails(PLANS, text, 'attemptPlanMissing'))['line'], '15');
    }
    for (const cost of ['', '?', 'tbd']) {
      await fails(PLANS, `${good}${first.replace('O(n)', cost)}\n`, 'attemptCostMissing');
    }
  });

  test('lets a problem keep its plan, and no other one have it', async () => {
    await assertPasses(STARTER, PLANS, { 'attempts.csv': `${heading}\n${first}\n${first}\n` });
    const other = first.replace('undo_history', 'best_bookings');
    await fails(PLANS, `${heading}\n${first}\n${other}\n`, 'attemptPlanRepeated');
  });
});

suite('interview sheets', () => {
  const sheets = starterFiles(`${STARTER}/go`, [8, 9]);

  test('name two parts that tell the same', async () => {
    const text = (sheets['stories/behavioral.md'] ?? '').replaceAll(
      /- Action: .*/g,
      '- Action: I looked at it and solved it on the next day.',
    );
    const check = 'five_stories_have_situation_action_and_result';
    const files = { 'stories/behavioral.md': text };
    const args = await assertFails(STARTER, check, { files, key: 'sameText' });
    assert.deepEqual([args['heading'], args['other']], ['1. A problem you solved', '2. A mistake']);
  });

  test('count different whole questions', async () => {
    const check = 'three_questions_for_the_interviewer';
    for (const [found, points] of [
      ['0', '- I like what your company does.\n- Salary?\n- Who?\n'],
      ['1', '- Who reviews what I write?\n- Who reviews what I write?\n- lorem ipsum dolor sit?\n'],
      ['2', '- Who reviews what I write?\n- How do new people learn it?\n'],
    ] as const) {
      const files = { 'stories/behavioral.md': `## Questions for the interviewer\n\n${points}` };
      const args = await assertFails(STARTER, check, { files, key: 'questionsTooFew' });
      assert.equal(args['found'], found);
    }
  });
});

function fails(check: string, text: string, key: Parameters<typeof assertFails>[2]['key']) {
  return assertFails(STARTER, check, { files: { 'attempts.csv': text }, key });
}
