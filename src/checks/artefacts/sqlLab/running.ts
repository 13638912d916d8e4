import { failed, type ProjectReader, type Verdict } from '../artefactCheck';
import { SqlError, type SqlRow, type SqlRows, type SqlSession } from '../databases';
import { message } from '../messages';
import { lineAt, readSqlParts, readStatements, type SqlStatement } from './sqlParts';

export const SEED_FILE = 'seed.sql';

/** Ends a check whose verdict is known in the middle of its work. */
export class Judged extends Error {
  override readonly name = 'Judged';

  constructor(readonly verdict: Verdict) {
    super();
  }
}

/** What the learner wrote below one `-- part:` line. */
export interface LearnerPart {
  readonly file: string;
  readonly name: string;
  readonly line: number;
  readonly statements: readonly SqlStatement[];
}

/** Reads a part in which something stands; throws a Judged verdict otherwise. */
export async function readPart(
  project: ProjectReader,
  file: string,
  name: string,
): Promise<LearnerPart> {
  const sql = await readFile(project, file);
  const part = readSqlParts(sql).find((one) => one.name === name);
  if (part === undefined) {
    throw new Judged(failed(message('sqlPartMissing', { file, part: name }), { file, line: 1 }));
  }
  if (part.statements.length === 0) {
    const { line } = part;
    throw new Judged(failed(message('sqlPartEmpty', { file, part: name }), { file, line }));
  }
  return { file, ...part };
}

/** Runs a part statement by statement; throws a Judged verdict where PostgreSQL refuses one. */
export async function runPart(session: SqlSession, part: LearnerPart): Promise<SqlRows> {
  let last: SqlRows = { columns: [], rows: [] };
  for (const statement of part.statements) {
    last = await runLearners(session, part.file, statement);
  }
  return last;
}

/** As `psql` does it: goes on after a statement that was refused. Resolves to how many were. */
export async function runPartToItsEnd(session: SqlSession, part: LearnerPart): Promise<number> {
  let refused = 0;
  for (const { text } of part.statements) {
    try {
      await session.query(text);
    } catch (error) {
      if (!(error instanceof SqlError)) {
        throw error;
      }
      refused += 1;
    }
  }
  return refused;
}

async function runLearners(
  session: SqlSession,
  file: string,
  statement: SqlStatement,
): Promise<SqlRows> {
  try {
    return await session.query(statement.text);
  } catch (error) {
    throw error instanceof SqlError ? new Judged(refusal(error, file, statement)) : error;
  }
}

const CANCELLED = '57014';

function refusal(error: SqlError, file: string, { text, line }: SqlStatement): Verdict {
  const position = error.position ?? 1;
  const location = { file, line: line + lineAt(text, position - 1) - 1 };
  return error.code === CANCELLED
    ? failed(message('sqlTooSlow', { file }), location)
    : failed(message('sqlRefused', { file, error: error.message }), location);
}

/** Fills a fresh database with the starter's rows, and those of a check that nobody has seen. */
export async function seed(
  project: ProjectReader,
  session: SqlSession,
  more: readonly string[] = [],
): Promise<void> {
  for (const statement of readStatements(await readFile(project, SEED_FILE))) {
    await runLearners(session, SEED_FILE, statement);
  }
  await runAll(session, more);
}

export async function runAll(session: SqlSession, statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    await session.query(statement);
  }
}

export async function readFile(project: ProjectReader, file: string): Promise<string> {
  const text = await project.readText(file);
  if (text === undefined) {
    throw new Judged(failed(message('fileMissing', { file })));
  }
  return text;
}

/** The verdict of a piece of work that may throw it. */
export async function judged<T>(work: () => Promise<T>): Promise<T | Verdict> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Judged) {
      return error.verdict;
    }
    throw error;
  }
}

/** A row as a person reads it. */
export function rowText(row: SqlRow): string {
  return `(${row.map((value) => value ?? 'NULL').join(', ')})`;
}
