import { failed, PASSED, type ArtefactCheck, type DatabaseCheck } from '../artefactCheck';
import { message } from '../messages';
import { proseCheck, sentences } from '../prose';
import { changesCheck, removalCheck } from './changes';
import { diagramCheck, normalFormCheck, nothingLostCheck } from './normalise';
import { compositeIndexCheck, fasterQueryCheck, slugIndexCheck } from './plans';
import { queryChecks } from './queries';
import { judged, seed } from './running';
import { tablesCheck, wrongRowsCheck } from './tables';
import { importCheck, quotaCheck, twoSessionsCheck } from './transactions';

const SEEDED = '40,2000,12,20000';

const seedCheck: DatabaseCheck = {
  name: 'database_starts_and_seeds',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const session = await lab.freshDatabase();
      await seed(lab.project, session);
      const { rows } = await session.query(`SELECT (SELECT count(*) FROM users),
        (SELECT count(*) FROM links), (SELECT count(*) FROM tags), (SELECT count(*) FROM clicks)`);
      return rows[0]?.join() === SEEDED ? PASSED : failed(message('sqlSeedChanged'));
    }),
};

const isolationNoteCheck = proseCheck({
  name: 'isolation_note_explains_what_the_second_session_saw',
  file: 'isolation.md',
  rules: [
    { heading: 'What the two sessions did', missing: sentences(2) },
    { heading: 'What the second session saw', missing: sentences(2) },
    { heading: 'Why', missing: sentences(1) },
  ],
});

/** SQL lab: every statement runs on PostgreSQL; what counts are rows, constraints and plans. */
export const sqlLabChecks: readonly ArtefactCheck[] = [
  seedCheck,
  tablesCheck,
  wrongRowsCheck,
  changesCheck,
  removalCheck,
  ...queryChecks,
  normalFormCheck,
  nothingLostCheck,
  diagramCheck,
  slugIndexCheck,
  compositeIndexCheck,
  fasterQueryCheck,
  importCheck,
  quotaCheck,
  isolationNoteCheck,
  twoSessionsCheck,
];
