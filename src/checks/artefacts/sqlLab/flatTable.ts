import { failed, type ProjectReader } from '../artefactCheck';
import type { SqlSession } from '../databases';
import { message } from '../messages';
import { Judged, readFile, runAll } from './running';

const FILE = 'flat_links.csv';
const COLUMNS = 'slug,url,title,owner_email,owner_name,plan,plan_price,tags';

/** Rows nobody has seen: a plan and a person that stand nowhere else. */
const MORE = [
  `INSERT INTO flat_links VALUES
    ('tides', 'https://tides.example/', 'Tide tables', 'uma@mail.example', 'Uma', 'gold', 12, 'sea travel'),
    ('knots', 'https://knots.example/', 'Knots', 'uma@mail.example', 'Uma', 'gold', 12, 'sea')`,
];

/** Makes the table `flat_links` from the file of the starter, with more rows. */
export async function loadFlatTable(project: ProjectReader, session: SqlSession): Promise<void> {
  const [header, ...lines] = (await readFile(project, FILE)).trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(','));
  if (header !== COLUMNS || rows.some((row) => row.length !== COLUMNS.split(',').length)) {
    throw new Judged(
      failed(message('sqlFlatFileChanged', { file: FILE }), { file: FILE, line: 1 }),
    );
  }
  await session.query(`CREATE TABLE flat_links (slug text, url text, title text, owner_email text,
    owner_name text, plan text, plan_price integer, tags text)`);
  for (const row of rows) {
    await session.query(`INSERT INTO flat_links VALUES (${row.map(quoted).join(', ')})`);
  }
  await runAll(session, MORE);
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
