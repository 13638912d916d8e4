import type { SqlSession } from '../databases';

/** What the database itself knows of the tables in it. */
export interface Catalogue {
  readonly columns: readonly { table: string; column: string; isNullable: boolean }[];
  /** Primary keys, and every other set of columns whose values stand there once. */
  readonly uniqueKeys: readonly { table: string; columns: string; isPrimary: boolean }[];
  readonly foreignKeys: readonly { table: string; columns: string; target: string }[];
}

/** Names of several columns come sorted, with a comma between them. */
export async function readCatalogue(session: SqlSession): Promise<Catalogue> {
  const columns = await session.query(COLUMNS);
  const unique = await session.query(UNIQUE_KEYS);
  const foreign = await session.query(FOREIGN_KEYS);
  return {
    columns: columns.rows.map(([table, column, isNullable]) => ({
      table: table ?? '',
      column: column ?? '',
      isNullable: isNullable === 'YES',
    })),
    uniqueKeys: unique.rows.map(([table, names, isPrimary]) => ({
      table: table ?? '',
      columns: names ?? '',
      isPrimary: isPrimary === 't',
    })),
    foreignKeys: foreign.rows.map(([table, names, target]) => ({
      table: table ?? '',
      columns: names ?? '',
      target: target ?? '',
    })),
  };
}

const COLUMNS = `SELECT table_name, column_name, is_nullable FROM information_schema.columns
  WHERE table_schema = 'public' ORDER BY table_name, column_name`;

const UNIQUE_KEYS = `SELECT relname,
    (SELECT string_agg(attname, ',' ORDER BY attname) FROM pg_attribute
     WHERE attrelid = indrelid AND attnum = ANY (indkey)),
    CASE WHEN indisprimary THEN 't' ELSE 'f' END
  FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
  WHERE relnamespace = 'public'::regnamespace AND indisunique AND indpred IS NULL`;

const FOREIGN_KEYS = `SELECT conrelid::regclass,
    (SELECT string_agg(attname, ',' ORDER BY attname) FROM pg_attribute
     WHERE attrelid = conrelid AND attnum = ANY (conkey)),
    confrelid::regclass
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;
