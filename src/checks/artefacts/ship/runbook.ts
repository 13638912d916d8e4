import { codeBlocks, labelledTexts, subsections, type Section } from '../markdown';
import { message, type ArtefactMessage } from '../messages';
import { proseCheck, type SectionRule } from '../prose';
import { countWords, isFiller } from '../sentences';

const FILE = 'deploy/RUNBOOK.md';
const WANTED_WORDS = 4;

export const runbookCheck = proseCheck({
  name: 'runbook_covers_start_stop_logs_backup_restore',
  file: FILE,
  rules: ['Start', 'Stop', 'Logs', 'Back up', 'Restore'].map((heading) => ({
    heading,
    missing: command,
  })),
});

export const rehearsalCheck = proseCheck({
  name: 'rehearsal_log_has_restore_and_rollback_with_times',
  file: FILE,
  rules: [{ heading: 'Rehearsal log', missing: rehearsals }],
});

/** Somebody woken at night copies a command; they do not read a story. */
function command(...[section, file]: Parameters<SectionRule['missing']>) {
  const commands = codeBlocks(section).filter((code) => countWords(code) >= 2);
  return commands.length === 0
    ? message('runbookCommandMissing', { file, heading: section.heading })
    : undefined;
}

function rehearsals(section: Section, file: string): ArtefactMessage | undefined {
  const entries = subsections(section);
  for (const heading of ['Restore', 'Rollback']) {
    const entry = entries.find((one) =>
      one.heading.toLowerCase().startsWith(heading.toLowerCase()),
    );
    const problem =
      entry === undefined
        ? message('rehearsalMissing', { file, heading })
        : rehearsalProblem(entry, file);
    if (problem !== undefined) {
      return problem;
    }
  }
  return undefined;
}

const DATE = /\b\d{4}-\d\d-\d\d\b/;
const TIME = /\b(?:[01]?\d|2[0-3]):[0-5]\d\b/;

function rehearsalProblem(entry: Section, file: string): ArtefactMessage | undefined {
  const { heading } = entry;
  const texts = labelledTexts(entry);
  const behind = (label: string): string => texts.get(label.toLowerCase()) ?? '';
  if (!DATE.test(behind('Date'))) {
    return message('rehearsalDate', { file, heading });
  }
  const untimed = ['Started', 'Ended'].find((label) => !TIME.test(behind(label)));
  if (untimed !== undefined) {
    return message('rehearsalTime', { file, heading, label: untimed });
  }
  const what = behind('What happened');
  return countWords(what) >= WANTED_WORDS && !isFiller(what)
    ? undefined
    : message('labelMissing', { file, heading, label: 'What happened', wanted: WANTED_WORDS });
}
