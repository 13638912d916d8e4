import type { DatabaseCheck } from '../artefactCheck';
import type { DatabaseLab, SqlSession } from '../databases';
import { queryCheck } from '../sqlLab/queryCheck';
import { Judged } from '../sqlLab/running';
import type { Application } from './applications';
import { applicationsOf } from './reading';
import { STAGES } from './stages';

/** Rows nobody has seen: every stage, open and ended, on both sides of the two weeks. */
const MORE = [
  `INSERT INTO applications (company, role, board, stage, outcome, applied_on, last_contact_on) VALUES
    ('Alder', 'Developer', 'Board', 'applied', NULL, current_date - 15, NULL),
    ('Birch', 'Developer', 'Board', 'applied', NULL, current_date - 14, NULL),
    ('Cedar', 'Developer', 'Board', 'answered', NULL, current_date - 60, current_date - 3),
    ('Elder', 'Developer', 'Board', 'interview', NULL, current_date - 60, current_date - 40),
    ('Fir', 'Developer', 'Board', 'offer', 'accepted', current_date - 90, current_date - 80),
    ('Hazel', 'Developer', 'Board', 'applied', 'rejected', current_date - 50, NULL),
    ('Maple', 'Developer', 'Board', 'interview', 'withdrawn', current_date - 70, current_date - 60),
    ('Olive', 'Developer', 'Board', 'found', NULL, NULL, NULL),
    ('Pine', 'Developer', 'Board', 'applied', NULL, current_date - 16, NULL),
    ('Yew', 'Developer', 'Board', 'found', 'withdrawn', NULL, NULL)`,
];

export const numberChecks: readonly DatabaseCheck[] = [
  queryCheck({
    name: 'funnel_query_counts_each_stage',
    file: 'funnel.sql',
    part: 'funnel',
    isOrdered: true,
    prepare: loadApplications,
    more: MORE,
    wanted: `SELECT stages.stage, count(reached.company) AS reached FROM stages
        LEFT JOIN (SELECT company, position FROM applications JOIN stages USING (stage)) AS reached
          ON reached.position >= stages.position
        GROUP BY stages.position, stages.stage ORDER BY stages.position`,
  }),
  queryCheck({
    name: 'stale_query_finds_silent_applications',
    file: 'stale.sql',
    part: 'stale',
    isOrdered: true,
    prepare: loadApplications,
    more: MORE,
    wanted: `SELECT company, role, current_date - coalesce(last_contact_on, applied_on) AS silent_days
        FROM applications
        WHERE outcome IS NULL AND current_date - coalesce(last_contact_on, applied_on) > 14
        ORDER BY silent_days DESC, company`,
  }),
];

const TABLES = [
  'CREATE TABLE stages (position integer PRIMARY KEY, stage text NOT NULL UNIQUE)',
  `CREATE TABLE applications (company text NOT NULL, role text NOT NULL, board text,
    stage text NOT NULL REFERENCES stages (stage), outcome text, applied_on date,
    last_contact_on date, next_step text, next_step_on date)`,
];

/** The learner's own rows: what the query says about them is what they want to know. */
async function loadApplications({ project }: DatabaseLab, session: SqlSession): Promise<void> {
  const read = await applicationsOf(project);
  if (!('applications' in read)) {
    throw new Judged(read);
  }
  for (const statement of [...TABLES, stageRows(), ...read.applications.map(insertion)]) {
    await session.query(statement);
  }
}

function stageRows(): string {
  const rows = STAGES.map((stage, index) => `(${index + 1}, ${literal(stage)})`);
  return `INSERT INTO stages VALUES ${rows.join(', ')}`;
}

function insertion(one: Application): string {
  const values = [
    ...[one.company, one.role, one.board, one.stage, one.outcome],
    ...[one.appliedOn, one.lastContactOn, one.nextStep, one.nextStepOn],
  ];
  return `INSERT INTO applications VALUES (${values.map(literal).join(', ')})`;
}

/** An empty field of the file is a NULL, as when PostgreSQL itself reads a CSV file. */
function literal(value: string | undefined): string {
  return value === undefined || value === '' ? 'NULL' : `'${value.replaceAll("'", "''")}'`;
}
