import assert from 'node:assert/strict';
import { messageText } from '../../../../src/checks/artefacts/messages';
import { readDiagram } from '../../../../src/checks/artefacts/sqlLab/entityDiagram';
import { assertFails, assertPasses, judge, starterFiles, type Files } from './judging';

const STARTER = 'p5-sql-lab';
const solved = starterFiles(`${STARTER}/any`, [1, 2, 3, 4, 5, 6, 7, 8, 9]);

suite('checks of the SQL lab', function () {
  this.timeout(60_000);

  test('take any statement that gives the same rows', async () => {
    const above = `WITH counted AS (SELECT link_id, count(*) AS clicks FROM clicks GROUP BY link_id)
      SELECT slug, clicks FROM counted, links
      WHERE link_id = links.id AND clicks * (SELECT count(*) FROM links) > (SELECT count(*) FROM clicks)`;
    await assertPasses(STARTER, 'subquery_finds_links_above_average', {
      ...solved,
      '05_subqueries.sql': `-- part: above_average\n${above}`,
    });
  });

  test('show what PostgreSQL refuses, at the line of the mistake', async () => {
    const files = part('03_joins.sql', 'links_with_owner', 'SELECT slug,\n  nmae\nFROM links;');
    const verdict = await judge(STARTER, 'inner_join_lists_links_with_owner', files);
    assert.ok(!verdict.passed);
    assert.match(messageText(verdict.message), /column "nmae" does not exist/);
    assert.deepEqual(verdict.location, { file: '03_joins.sql', line: 3 });
  });

  test('say which row is missing', async () => {
    const query = `SELECT slug, name FROM links JOIN users ON users.id = owner_id
      WHERE links.id > 1 ORDER BY slug`;
    const args = await assertFails(STARTER, 'inner_join_lists_links_with_owner', {
      files: part('03_joins.sql', 'links_with_owner', query),
      key: 'sqlTooFewRows',
    });
    assert.match(args['row'] ?? '', /^\(link-0001, /);
  });

  test('tell a wrong order from a wrong row', async () => {
    const query =
      'SELECT slug, name FROM links JOIN users ON users.id = owner_id ORDER BY slug DESC';
    await assertFails(STARTER, 'inner_join_lists_links_with_owner', {
      files: part('03_joins.sql', 'links_with_owner', query),
      key: 'sqlOtherOrder',
    });
  });

  test('want the columns that were asked for', async () => {
    await assertFails(STARTER, 'inner_join_lists_links_with_owner', {
      files: part('03_joins.sql', 'links_with_owner', 'SELECT slug FROM links'),
      key: 'sqlOtherColumns',
    });
  });

  test('do not let a query change anything', async () => {
    const args = await assertFails(STARTER, 'exists_finds_owners_without_links', {
      files: part('05_subqueries.sql', 'owners_without_links', 'DELETE FROM clicks'),
      key: 'sqlRefused',
    });
    assert.match(args['error'] ?? '', /read-only/);
  });

  test('begin anew whatever the statements before them left behind', async () => {
    const mess =
      'SET search_path TO nowhere; CREATE SCHEMA mess; BEGIN; SELECT 1; DROP TABLE nothing';
    await judge(STARTER, 'wrong_rows_are_refused', part('01_tables.sql', 'tables', mess));
    await assertPasses(STARTER, 'database_starts_and_seeds', solved);
  });

  test('accept identity columns and keys of their own names', async () => {
    const tables = (solved['01_tables.sql'] ?? '')
      .replace('id integer PRIMARY KEY', 'id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY')
      .replace('slug text NOT NULL UNIQUE', 'slug text NOT NULL CONSTRAINT one_slug UNIQUE');
    for (const check of ['tables_have_keys_and_constraints', 'wrong_rows_are_refused']) {
      await assertPasses(STARTER, check, { ...solved, '01_tables.sql': tables });
    }
  });

  test('name the rule that a table lacks', async () => {
    const lacking = [
      ['slug text NOT NULL UNIQUE', 'slug text NOT NULL', 'sqlWrongRowAccepted'],
      [' REFERENCES users', '', 'sqlWrongRowAccepted'],
      [' CHECK (quota >= 0)', '', 'sqlWrongRowAccepted'],
      [' CHECK (quota >= 0)', ' CHECK (quota > 0)', 'sqlGoodRowRefused'],
    ] as const;
    for (const [from, to, key] of lacking) {
      const tables = (solved['01_tables.sql'] ?? '').replace(from, to);
      await assertFails(STARTER, 'wrong_rows_are_refused', {
        files: { ...solved, '01_tables.sql': tables },
        key,
      });
    }
  });

  test('see a change that was not committed as not made', async () => {
    const added = solved['02_changes.sql']?.replace(
      'INSERT INTO users',
      'BEGIN;\nINSERT INTO users',
    );
    await assertFails(STARTER, 'inserts_and_updates_leave_expected_rows', {
      files: { ...solved, '02_changes.sql': added ?? '' },
      key: 'sqlRowMissing',
    });
  });

  test('do not take an index that serves one of two queries, or the columns turned around', async () => {
    const tries = [
      ['CREATE INDEX ON clicks (link_id)', 'sqlIndexUnused'],
      ['CREATE INDEX ON clicks (link_id); CREATE INDEX ON clicks (clicked_at)', 'sqlOneIndex'],
    ] as const;
    for (const [statement, key] of tries) {
      await assertFails(STARTER, 'one_composite_index_serves_two_queries', {
        files: part('07_indexes.sql', 'clicks_index', statement),
        key,
      });
    }
    const turned = part(
      '07_indexes.sql',
      'clicks_index',
      'CREATE INDEX ON clicks (clicked_at, link_id)',
    );
    assert.ok(!(await judge(STARTER, 'one_composite_index_serves_two_queries', turned)).passed);
  });

  test('compare the answer before the speed', async () => {
    const wrongDay = `SELECT count(*) AS clicks FROM clicks
      WHERE clicked_at BETWEEN '2026-02-14' AND '2026-02-15'`;
    await assertFails(STARTER, 'rewritten_query_reads_fewer_rows', {
      files: part('08_faster.sql', 'faster', wrongDay),
      key: 'sqlOtherAnswer',
    });
  });

  test('see half an import', async () => {
    const file = (solved['09_transactions.sql'] ?? '').replace('BEGIN;', '').replace('COMMIT;', '');
    await assertFails(STARTER, 'failed_import_changes_nothing', {
      files: { ...solved, '09_transactions.sql': file },
      key: 'sqlHalfAnImport',
    });
  });
});

suite('an entity diagram', () => {
  const diagram = (lines: string) => readDiagram(`# Model\n\n\`\`\`mermaid\n${lines}\n\`\`\`\n`);

  test('says which row belongs to many, whichever way its line is written', () => {
    for (const line of ['a ||--o{ b : has', 'b }|..|| a', 'a |o--|{ b : "has some"']) {
      const { relations = [] } = diagram(`erDiagram\n  ${line}`) ?? {};
      assert.deepEqual(relations, [{ one: 'a', many: 'b', line: 5 }], line);
    }
  });

  test('knows entities without a line, and no columns', () => {
    const read = diagram('erDiagram\n  a {\n    text name PK\n  }\n  b\n  a ||--o{ c : has');
    assert.deepEqual(read?.entities, ['a', 'c', 'b']);
  });

  test('is no diagram when it is another one, or none', () => {
    assert.equal(diagram('flowchart LR\n  a --> b'), undefined);
    assert.equal(readDiagram('```text\nerDiagram\n```'), undefined);
  });
});

function part(file: string, name: string, sql: string): Files {
  return { ...solved, [file]: `-- part: ${name}\n${sql}\n` };
}
