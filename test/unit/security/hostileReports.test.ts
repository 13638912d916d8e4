import assert from 'node:assert/strict';
import { readAnswers } from '../../../src/checks/artefacts/networkLab/readAnswers';
import { readGoTest } from '../../../src/checks/readGoTest';
import { readJUnit } from '../../../src/checks/readJUnit';
import { assertUntouchedPrototypes } from '../../fuzz/fuzz';

const project = { folder: '/work/log', files: ['goals.go', 'src/goals.js'] };
const LENGTH = 400_000;

/** How long a report of this size may take, in milliseconds of processor time. */
const LIMIT_MS = 3000;

interface Test {
  readonly name?: string;
  readonly message?: string;
  readonly text?: string;
}

function junit({ name = 'a', message = 'm', text = '' }: Test): string {
  const failure = `<failure message="${escaped(message)}">${escaped(text)}</failure>`;
  return `<testsuite><testcase name="${escaped(name)}">${failure}</testcase></testsuite>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');
}

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));
const FROM_NODE = "code: 'ERR_TEST_FAILURE'\ncause: AssertionError\n";

/** Each took minutes once, or would with one careless expression. */
const SLOW: Readonly<Record<string, Test>> = {
  'a message of spaces where a value belongs': { message: `got${filled(' ')}` },
  'a message that says again and again what was wanted': {
    message: `got a${filled(', want b')}\n\n`,
  },
  'a message that ends in a line separator': { message: `got a\nwanted${filled(' ')}\u2028` },
  'a name of slashes': { name: filled('/') },
  'a failure with many causes and no stack': { text: `${FROM_NODE}${filled('  cause: \n')}` },
  'a failure with many values and no operator': {
    text: `${FROM_NODE}${filled('    actual: ,\n    expected: ,\n')}`,
  },
  'a stack of brackets': { text: filled(` at ${'('.repeat(1000)}${'x'.repeat(999)}\n`) },
  'a stack of colons': { text: filled(` at (${'a:1'.repeat(600)}x)\n`) },
};

suite('a hostile report', () => {
  for (const [what, hostile] of Object.entries(SLOW)) {
    test(`with ${what} is read at once`, () => {
      const start = process.cpuUsage();
      const reading = readJUnit(junit(hostile), project);
      const elapsedMs = process.cpuUsage(start).user / 1000;
      assert.ok(reading.ok);
      assert.ok(elapsedMs < LIMIT_MS, `${elapsedMs} ms`);
    });
  }

  test('with tests named like what every object has names them and no more', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const xml = names.map((name) => `<testcase name="${name}" __proto__="a"/>`).join('');
    const reading = readJUnit(`<testsuite>${xml}</testsuite>`, project);
    assert.ok(reading.ok);
    assert.deepEqual(
      reading.observations.map(({ name }) => name),
      names,
    );
    assertUntouchedPrototypes();
  });

  test('of Go with such names and keys names them and no more', () => {
    const line = '{"__proto__": {"Action": "pass"}, "Action": "pass", "Test": "__proto__"}';
    const reading = readGoTest({ stdout: line, stderr: '' }, project);
    assert.ok(reading.ok);
    assert.deepEqual(
      reading.observations.map(({ name, status }) => [name, status]),
      [['__proto__', 'passed']],
    );
    assertUntouchedPrototypes();
  });

  test('that defines entities of its own is refused before one is used', () => {
    const entities = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    assert.deepEqual(readJUnit(`${entities}<testsuite>&c;</testsuite>`, project), {
      ok: false,
      reason: 'documentType',
    });
  });

  test('in another encoding is refused', () => {
    const xml = Buffer.from(junit({}), 'utf16le');
    assert.equal(readJUnit(new TextDecoder().decode(xml), project).ok, false);
  });

  test('leads to no file outside the project', () => {
    const text = ' at steal (file:///etc/passwd:1:1)\n at b (/work/log/../../etc/passwd:1:1)\n';
    const reading = readJUnit(junit({ text }), project);
    assert.ok(reading.ok);
    assert.equal(reading.observations[0]?.location, undefined);
  });
});

suite('a hostile answers.yaml', () => {
  for (const [what, text] of [
    ['groups within groups', 'a: '.repeat(12_000)],
    ['as many keys as fit', Array.from({ length: 40_000 }, (_, index) => `k${index}:`).join('\n')],
    ['aliases that hold themselves', 'a: &a\n  - *a\n'],
    ['a list of everything', `- ${'['.repeat(5000)}`],
  ] as const) {
    test(`of ${what} is refused or read at once, never a crash`, () => {
      const start = process.cpuUsage();
      assert.doesNotThrow(() => readAnswers(text));
      assert.ok(process.cpuUsage(start).user / 1000 < LIMIT_MS);
    });
  }
});
