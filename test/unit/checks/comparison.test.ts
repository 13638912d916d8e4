import assert from 'node:assert/strict';
import { comparisonIn, comparisonOf } from '../../../src/checks/comparison';

suite('comparisons', () => {
  test('show two texts without quotes and escapes', () => {
    assert.deepEqual(comparisonOf('"one\\n\\"two\\""', '"o\\u006ee"'), {
      expected: 'one\n"two"',
      actual: 'one',
    });
  });

  test('join the pieces of a long text of Node.js', () => {
    const { expected } = comparisonOf("'one\\n' +\n      'it\\'s two\\n'", "'x'");
    assert.equal(expected, "one\nit's two\n");
  });

  test('keep the quotes when only one side is a text', () => {
    assert.deepEqual(comparisonOf('900', '"900"'), { expected: '900', actual: '"900"' });
  });

  for (const message of [
    'got "a", want "b"',
    'got "a"\nwanted "b"',
    'expected "b", but got "a"',
    'expected "b"\nbut got  "a"',
  ]) {
    test(`are found in ${JSON.stringify(message)}`, () => {
      assert.deepEqual(comparisonIn(message), { expected: 'b', actual: 'a' });
    });
  }

  test('are not found in other words', () => {
    assert.equal(comparisonIn('expected status 200 but got 404'), undefined);
  });

  test('keep an escaped backslash', () => {
    assert.equal(comparisonOf('"C:\\\\new"', '""').expected, 'C:\\new');
  });
});
