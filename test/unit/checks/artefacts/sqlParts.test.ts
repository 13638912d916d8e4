import assert from 'node:assert/strict';
import { readSqlParts, readStatements } from '../../../../src/checks/artefacts/sqlLab/sqlParts';

suite('parts of an SQL file', () => {
  test('hold the statements below their line, with the lines they begin in', () => {
    const parts = readSqlParts('-- part: one\n\nSELECT 1;\nSELECT\n  2;\n-- part: two\nSELECT 3\n');
    assert.deepEqual(parts, [
      {
        name: 'one',
        line: 1,
        statements: [
          { text: 'SELECT 1', line: 3 },
          { text: 'SELECT\n  2', line: 4 },
        ],
      },
      { name: 'two', line: 6, statements: [{ text: 'SELECT 3', line: 7 }] },
    ]);
  });

  test('are empty when only comments and semicolons stand there', () => {
    const [part] = readSqlParts('-- part: one\n-- SELECT 1;\n/* SELECT 2; */ ;\n;');
    assert.deepEqual(part?.statements, []);
  });

  const uncut = [
    `SELECT 'a;b', "c;d"`,
    `SELECT 'it''s; fine'`,
    `SELECT E'it\\'s; fine'`,
    `SELECT name'; '`,
    `SELECT $$a;b$$, $tag$ $$;$$ ; $tag$`,
    `SELECT 1 -- one; two\n + 2`,
    `SELECT /* a; /* b; */ c; */ 1`,
    `SELECT '-- part: inside'`,
    `SELECT $1 + price$2`,
  ];
  for (const statement of uncut) {
    test(`are not cut inside ${JSON.stringify(statement)}`, () => {
      assert.deepEqual(
        readStatements(`${statement};\nSELECT 2;`).map(({ text }) => text),
        [statement, 'SELECT 2'],
      );
    });
  }

  test('end with the file, also inside a quote that nobody closed', () => {
    for (const open of [
      "SELECT 'a;",
      'SELECT "a;',
      'SELECT $$a;',
      'SELECT 1 /* a;',
      "SELECT E'\\",
    ]) {
      assert.equal(readStatements(open).length, 1, open);
    }
  });

  test('count lines with the line ends of Windows', () => {
    const [part] = readSqlParts('-- part: one\r\n\r\nSELECT 1;\r\n');
    assert.deepEqual(part?.statements, [{ text: 'SELECT 1', line: 3 }]);
  });
});
