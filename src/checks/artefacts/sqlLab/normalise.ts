import { failed, PASSED, type DatabaseCheck, type Verdict } from '../artefactCheck';
import type { DatabaseLab, SqlSession } from '../databases';
import { message, type ArtefactMessage } from '../messages';
import { readCatalogue, type Catalogue } from './catalogue';
import { readDiagram, type Diagram } from './entityDiagram';
import { loadFlatTable } from './flatTable';
import { firstMissing } from './queryCheck';
import { judged, readFile, readPart, rowText, runPart } from './running';
import { columnProblem } from './tables';

const FILE = '06_normalise.sql';
const DIAGRAM_FILE = 'model.md';

const TABLES = {
  plans: ['name', 'price'],
  people: ['email', 'name', 'plan'],
  bookmarks: ['slug', 'url', 'title', 'owner_email'],
  bookmark_tags: ['slug', 'tag'],
} as const;

const PRIMARY_KEYS = [
  ['plans', 'name'],
  ['people', 'email'],
  ['bookmarks', 'slug'],
  ['bookmark_tags', 'slug,tag'],
] as const;

const FOREIGN_KEYS = [
  ['people', 'plan', 'plans'],
  ['bookmarks', 'owner_email', 'people'],
  ['bookmark_tags', 'slug', 'bookmarks'],
] as const;

export const normalFormCheck: DatabaseCheck = {
  name: 'flat_table_is_split_to_third_normal_form',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const { session, line } = await split(lab);
      const problem = problemOf(await readCatalogue(session)) ?? (await listProblem(session));
      return problem === undefined ? PASSED : failed(problem, { file: FILE, line });
    }),
};

export const nothingLostCheck: DatabaseCheck = {
  name: 'no_fact_is_lost_in_the_split',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const { session, line } = await split(lab);
      const location = { file: FILE, line };
      const problem = problemOf(await readCatalogue(session));
      if (problem !== undefined) {
        return failed(problem, location);
      }
      const before = await session.query(FACTS_BEFORE);
      const after = await session.query(FACTS_AFTER);
      const lost = firstMissing(before.rows, after.rows);
      const invented = firstMissing(after.rows, before.rows);
      if (lost !== undefined) {
        return failed(message('sqlFactLost', { row: rowText(lost) }), location);
      }
      return invented === undefined
        ? PASSED
        : failed(message('sqlFactInvented', { row: rowText(invented) }), location);
    }),
};

export const diagramCheck: DatabaseCheck = {
  name: 'entity_diagram_matches_the_tables',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const markdown = await readFile(lab.project, DIAGRAM_FILE);
      const diagram = readDiagram(markdown);
      if (diagram === undefined) {
        return failed(message('diagramMissing'), { file: DIAGRAM_FILE, line: 1 });
      }
      const { session } = await split(lab);
      return compare(diagram, await readCatalogue(session));
    }),
};

async function split(lab: DatabaseLab): Promise<{ session: SqlSession; line: number }> {
  const part = await readPart(lab.project, FILE, 'split');
  const session = await lab.freshDatabase();
  await loadFlatTable(lab.project, session);
  await runPart(session, part);
  await session.query('ROLLBACK');
  return { session, line: part.line };
}

function problemOf(catalogue: Catalogue): ArtefactMessage | undefined {
  const ofColumns = columnProblem(withoutNulls(catalogue), TABLES);
  if (ofColumns !== undefined) {
    return ofColumns;
  }
  for (const [table, columns] of PRIMARY_KEYS) {
    const isThere = catalogue.uniqueKeys.some(
      (key) => key.isPrimary && key.table === table && key.columns === columns,
    );
    if (!isThere) {
      return message('sqlPrimaryKeyMissing', { table, columns });
    }
  }
  for (const [table, columns, target] of FOREIGN_KEYS) {
    const isThere = catalogue.foreignKeys.some(
      (key) => key.table === table && key.columns === columns && key.target === target,
    );
    if (!isThere) {
      return message('sqlForeignKeyMissing', { table, columns, target });
    }
  }
  return undefined;
}

/** Task 1 is about empty columns, this one is not. */
function withoutNulls({ columns, ...rest }: Catalogue): Catalogue {
  return { ...rest, columns: columns.map((column) => ({ ...column, isNullable: false })) };
}

/** One tag a row: a list in one column is not even the first normal form. */
async function listProblem(session: SqlSession): Promise<ArtefactMessage | undefined> {
  const { rows } = await session.query(
    `SELECT slug, tag FROM bookmark_tags WHERE tag ~ '[ ,;]' LIMIT 1`,
  );
  return rows[0] === undefined ? undefined : message('sqlListInColumn', { row: rowText(rows[0]) });
}

const FACTS_BEFORE = `SELECT slug, url, title, owner_email, owner_name, plan, plan_price, tag
  FROM flat_links, unnest(string_to_array(tags, ' ')) AS tag`;

const FACTS_AFTER = `SELECT bookmarks.slug, url, title, email, people.name, plans.name, price, tag
  FROM bookmarks JOIN people ON email = owner_email JOIN plans ON plans.name = people.plan
  JOIN bookmark_tags ON bookmark_tags.slug = bookmarks.slug`;

function compare({ entities, relations, line }: Diagram, catalogue: Catalogue): Verdict {
  const location = { file: DIAGRAM_FILE, line };
  const missing = Object.keys(TABLES).find((table) => !entities.includes(table));
  if (missing !== undefined) {
    return failed(message('diagramEntityMissing', { table: missing }), location);
  }
  const keys = catalogue.foreignKeys.filter(({ table }) => Object.hasOwn(TABLES, table));
  for (const { table, target } of keys) {
    const relation = relations.find(({ one, many }) => one === target && many === table);
    if (relation === undefined) {
      return failed(message('diagramRelationMissing', { one: target, many: table }), location);
    }
  }
  const stranger = relations.find(
    ({ one, many }) => !keys.some(({ table, target }) => target === one && table === many),
  );
  return stranger === undefined
    ? PASSED
    : failed(message('diagramRelationTooMany', { one: stranger.one, many: stranger.many }), {
        file: DIAGRAM_FILE,
        line: stranger.line,
      });
}
