import assert from 'node:assert/strict';
import { toWindowsCommand, UnsafeArgumentError } from '../../../src/running/windowsCommand';

const env = { SystemRoot: 'D:\\Windows' };

suite('commands on Windows', () => {
  test('start a program directly', () => {
    const call = { program: 'C:\\Python\\python.exe', args: ['-m', 'a & b'] };
    assert.deepEqual(toWindowsCommand(call, env), { ...call, verbatim: false });
  });

  test('give a batch file to the command interpreter, each word quoted', () => {
    const call = { program: 'C:\\Program Files\\nodejs\\npm.cmd', args: ['run', "it's test"] };
    assert.deepEqual(toWindowsCommand(call, env), {
      program: 'D:\\Windows\\System32\\cmd.exe',
      args: ['/d', '/s', '/c', '""C:\\Program Files\\nodejs\\npm.cmd" "run" "it\'s test""'],
      verbatim: true,
    });
  });

  for (const argument of ['%PATH%', 'a"b', 'a&calc', 'a|b', '<a', 'a^b', 'a!b', 'a\nb', 'a\\']) {
    test(`refuse ${JSON.stringify(argument)} for a batch file`, () => {
      assert.throws(
        () => toWindowsCommand({ program: 'mvnw.CMD', args: [argument] }, env),
        UnsafeArgumentError,
      );
    });
  }
});
