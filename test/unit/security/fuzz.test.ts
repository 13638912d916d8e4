import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fuzzTarget, LIMIT_MS, shareOut } from '../../fuzz/fuzz';
import { TARGETS } from '../../fuzz/targets';
import { cpuClock } from '../../support/cpuClock';

/** Enough to notice a reader that is newly broken; `npm run test:fuzz` looks deeper. */
const INPUT_COUNT = 2000;

suite('hostile inputs, a few of each,', () => {
  const seed = Date.now() % 2 ** 31;
  for (const { target, inputCount } of shareOut(TARGETS, INPUT_COUNT)) {
    test(`break no promise about ${target.name}`, async () => {
      const { failure } = await fuzzTarget(target, { inputCount, seed });
      assert.equal(failure, undefined);
    });
  }
});

suite('a reader that breaks a promise', () => {
  const [anyTarget] = TARGETS;
  assert.ok(anyTarget);
  const options = { inputCount: 50, seed: 7 };

  test('is reported with the seed and the input that showed it', async () => {
    const judge = () => {
      throw new Error('read wrongly');
    };
    const { failure = '' } = await fuzzTarget({ ...anyTarget, judge }, options);
    assert.match(failure, /read wrongly[\s\S]*input \(seed 7, path 0/);
  });

  test('is reported when it writes into what every object inherits', async () => {
    const judge = () => {
      Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
      return 'read';
    };
    try {
      const { failure = '' } = await fuzzTarget({ ...anyTarget, judge }, options);
      assert.match(failure, /a prototype was changed: .*polluted/);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  test('is reported when it takes too long', async () => {
    const judge = () => {
      const spentMs = cpuClock();
      while (spentMs() <= LIMIT_MS);
      return 'read';
    };
    // One input alone: for others a smaller one would be looked for.
    const inputs = fc.constant<unknown>('slow');
    const { failure = '' } = await fuzzTarget({ ...anyTarget, inputs, judge }, options);
    assert.match(failure, /took \d+ ms of at most 2000 ms/);
  });
});
