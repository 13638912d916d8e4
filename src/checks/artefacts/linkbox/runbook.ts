import { proseCheck, sentences } from '../prose';

const WANTED_SENTENCES = 3;

/** The runbook of linkbox's database: what to type when it is lost, and what follows. */
export const runbookCheck = proseCheck({
  name: 'db_runbook_covers_backup_restore_and_rollback',
  file: 'docs/db-runbook.md',
  rules: ['Backup', 'Restore', 'Rollback'].map((heading) => ({
    heading,
    missing: sentences(WANTED_SENTENCES),
  })),
});
