import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  freeName,
  unsafeNameReason,
  unsafePathReason,
  type UnsafeName,
} from '../../../src/scaffold/safePath';

suite('a name for a folder', () => {
  const safe = [
    'p1-katas',
    'my first program',
    "Ada's katas",
    'Übungen',
    '学习',
    '🚀 start',
    '.hidden',
    'a.b.c',
    '...and more',
    'console',
    'nullable.txt',
    'com10',
    'COM',
    'x'.repeat(100),
    'ü'.repeat(50),
  ];
  for (const name of safe) {
    test(`may be ${JSON.stringify(name)}`, () => {
      assert.equal(unsafeNameReason(name), undefined);
    });
  }

  const unsafe: [name: string, reason: UnsafeName][] = [
    ['', 'empty'],
    ['   ', 'empty'],
    ['\t\n', 'empty'],
    ['a/b', 'separator'],
    ['a\\b', 'separator'],
    ['/etc', 'separator'],
    ['\\\\server\\share', 'separator'],
    ['../up', 'separator'],
    ['.', 'dots'],
    ['..', 'dots'],
    ['...', 'dots'],
    ['CON', 'reserved'],
    ['con', 'reserved'],
    ['nul.txt', 'reserved'],
    ['NUL .txt', 'reserved'],
    ['nul.tar.gz', 'reserved'],
    ['aux', 'reserved'],
    ['Prn.log', 'reserved'],
    ['COM1', 'reserved'],
    ['lpt9.md', 'reserved'],
    ['COM¹', 'reserved'],
    ['CONIN$', 'reserved'],
    ['conout$.txt', 'reserved'],
    ['name.', 'trailing'],
    ['name ', 'trailing'],
    [' name', 'trailing'],
    ['C:', 'character'],
    ['a:b', 'character'],
    ['what?', 'character'],
    ['a*b', 'character'],
    ['<b>', 'character'],
    ['a|b', 'character'],
    ['"a"', 'character'],
    ['a\u0000b', 'character'],
    ['a\nb', 'character'],
    ['a\u007fb', 'character'],
    ['a\ud800b', 'character'],
    ['\udc00', 'character'],
    ['x'.repeat(101), 'long'],
    ['x'.repeat(300), 'long'],
    ['ü'.repeat(51), 'long'],
    ['🚀'.repeat(26), 'long'],
  ];
  for (const [name, reason] of unsafe) {
    test(`may not be ${JSON.stringify(name.slice(0, 20))} (${reason})`, () => {
      assert.equal(unsafeNameReason(name), reason);
    });
  }
});

suite('a path inside a folder', () => {
  test('may be several safe names', () => {
    for (const path of ['README.md', '.vscode/tasks.json', 'src/a b/ü.py']) {
      assert.equal(unsafePathReason(path), undefined, path);
    }
  });

  test('may not lead out, start at the top or hold an unsafe name', () => {
    const unsafe: [path: string, reason: UnsafeName][] = [
      ['../secret', 'dots'],
      ['a/../../b', 'dots'],
      ['./a', 'dots'],
      ['/etc/passwd', 'empty'],
      ['a//b', 'empty'],
      ['a/', 'empty'],
      ['', 'empty'],
      ['C:/Windows', 'character'],
      ['C:\\Windows', 'separator'],
      ['a/nul', 'reserved'],
      ['a./b', 'trailing'],
    ];
    for (const [path, reason] of unsafe) {
      assert.equal(unsafePathReason(path), reason, path);
    }
  });

  test('that is safe stays inside, however it is made', () => {
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '.', '', '\\', 'a'));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const path = parts.join('/');
        if (unsafePathReason(path) === undefined) {
          const { pathname } = new URL(
            path.split('/').map(encodeURIComponent).join('/'),
            'x:/top/',
          );
          assert.ok(pathname.startsWith('/top/') && pathname.length > '/top/'.length);
        }
      }),
    );
  });
});

suite('freeName', () => {
  const freeBeside = (...taken: string[]) =>
    freeName('katas', (name) => Promise.resolve(taken.includes(name)));

  test('is the name itself when nobody has it', async () => {
    assert.equal(await freeBeside(), 'katas');
    assert.equal(await freeBeside('katas-2'), 'katas');
  });

  test('is the first number that is free', async () => {
    assert.equal(await freeBeside('katas'), 'katas-2');
    assert.equal(await freeBeside('katas', 'katas-2', 'katas-4'), 'katas-3');
  });

  test('fails when it cannot be found out', async () => {
    const failing = freeName('katas', () => Promise.reject(new Error('no permission')));
    await assert.rejects(failing, /no permission/);
  });
});
