import assert from 'node:assert/strict';
import { locate } from '../../../src/checks/sourceLocation';

const project = {
  folder: '/home/ana/my log',
  files: ['src/a.py', 'tests/a_test.go', 'b/a_test.go'],
};
const onWindows = { folder: 'C:\\Users\\Ana\\log', files: ['src/Läufe.js'] };

suite('source locations', () => {
  test('are relative to the project', () => {
    const place = { file: 'src/a.py', line: 3 };
    assert.deepEqual(locate(project, '/home/ana/my log/src/a.py', 3), place);
    assert.deepEqual(locate(project, 'file:///home/ana/my%20log/src/a.py', 3), place);
  });

  test('are found on Windows whatever the case of the drive', () => {
    const place = { file: 'src/Läufe.js', line: 7 };
    assert.deepEqual(locate(onWindows, 'c:\\Users\\Ana\\log\\src\\Läufe.js', 7), place);
    assert.deepEqual(locate(onWindows, 'file:///C:/Users/Ana/log/src/L%C3%A4ufe.js', 7), place);
  });

  test('are found by the end of a path that fits one file', () => {
    assert.deepEqual(locate(project, './a.py', 1), { file: 'src/a.py', line: 1 });
    assert.deepEqual(locate(project, 'b/a_test.go', 1), { file: 'b/a_test.go', line: 1 });
    assert.equal(locate(project, 'a_test.go', 1), undefined);
  });

  test('outside the project are none', () => {
    for (const path of ['/usr/lib/python3/unittest.py', 'node:internal/test', '', 'file:///%']) {
      assert.equal(locate(project, path, 1), undefined);
    }
  });

  test('need a line', () => {
    assert.equal(locate(project, 'src/a.py', Number.NaN), undefined);
    assert.equal(locate(project, 'src/a.py', 0), undefined);
  });
});
