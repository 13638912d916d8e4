import { codeBlocks } from '../markdown';
import { message } from '../messages';
import { proseCheck, sentences, type SectionRule } from '../prose';

const FILE = 'schedule.md';

export const scheduleCheck = proseCheck({
  name: 'schedule_note_runs_the_script_daily',
  file: FILE,
  rules: [
    { heading: 'The schedule', missing: dailyCommand },
    { heading: 'Where its output goes', missing: sentences(1) },
    { heading: 'How I notice that it failed', missing: sentences(1) },
  ],
});

function dailyCommand(...[section, file]: Parameters<SectionRule['missing']>) {
  const commands = codeBlocks(section)
    .flatMap((block) => block.replace(/[`^\\]\r?\n\s*/g, ' ').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const text = commands.join('\n');
  const { heading } = section;
  if (!/\bbackup\.(sh|ps1)\b/.test(text)) {
    return message('scheduleScriptMissing', { file, heading });
  }
  if (!commands.some(isDailyCron) && !isDailyTask(text)) {
    return message('scheduleNotDaily', { file, heading });
  }
  // A schedule starts in another folder, and without what a terminal knows.
  return /(^|[\s"'=])(\/|~\/|\$HOME\/|[A-Za-z]:[\\/])[^\s"']*.*backup\.(sh|ps1)/m.test(text)
    ? undefined
    : message('schedulePathMissing', { file, heading });
}

/** A minute and an hour, and every day: `15 2 * * * …`, or `@daily …`. */
function isDailyCron(line: string): boolean {
  if (/^@(daily|midnight)\s/.test(line)) {
    return true;
  }
  const [minute = '', hour = '', day = '', month = '', weekday = '', ...command] =
    line.split(/\s+/);
  return (
    isNumberUpTo(minute, 59) &&
    isNumberUpTo(hour, 23) &&
    [day, month].every((field) => field === '*') &&
    ['*', '0-6', '0-7', '1-7'].includes(weekday) &&
    command.length > 0
  );
}

function isNumberUpTo(text: string, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) <= most;
}

function isDailyTask(text: string): boolean {
  const isSchtasks =
    /\bschtasks(\.exe)?\b/i.test(text) &&
    /\/sc\s+daily\b/i.test(text) &&
    /\/st\s+\d\d:\d\d/i.test(text);
  const isPowerShell =
    /\bRegister-ScheduledTask\b/i.test(text) && /-Daily\b/i.test(text) && /-At\b/i.test(text);
  return isSchtasks || isPowerShell;
}
