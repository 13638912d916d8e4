import { message } from '../messages';
import { saidLast, scriptCheck, type Fault, type Script } from './shellCheck';

type Logs = Readonly<Record<string, string>>;

/** Two more folders, so that no number can be written into the script. */
const OTHER_FOLDERS: readonly (readonly [string, Logs])[] = [
  [
    'logs of may',
    {
      'door.log': lines([
        '05:10:00 INFO open',
        '05:10:09 ERROR stuck',
        '23:59:59 WARN no ERROR yet',
      ]),
      'light.log': lines(['05:00:00 ERROR out', '05:30:00 ERRORS counted', '06:00:00 INFO on']),
      'notes.txt': lines(['07:00:00 ERROR is no log', '07:00:01 ERROR', '07:00:02 ERROR']),
    },
  ],
  ['quiet', { 'a.log': lines(['09:00:00 INFO x', '09:20:00 INFO ERROR', '10:05:09 INFO y']) }],
];

function lines(ends: readonly string[]): string {
  return ends.map((end) => `2026-05-02 ${end}\n`).join('');
}

export const errorsCheck = reportCheck('counts_errors_in_the_logs', 'errors', (all) =>
  String(all.filter((line) => line.split(/\s+/)[2] === 'ERROR').length),
);

export const noisiestHourCheck = reportCheck('lists_the_noisiest_hour', 'hour', (all) => {
  const counts = new Map<string, number>();
  for (const line of all) {
    const hour = line.slice(11, 13);
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
  }
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? '';
});

function reportCheck(name: string, what: string, rightFor: (all: readonly string[]) => string) {
  return scriptCheck(name, 'report', async (script) => {
    for (const [folder, logs] of await foldersIn(script)) {
      const end = await script.copy.run('report', [what, folder]);
      const all = Object.entries(logs)
        .filter(([file]) => file.endsWith('.log'))
        .flatMap(([, text]) => text.split('\n').filter((line) => line !== ''));
      const fault = faultOf(end, { folder, what, file: script.file, right: rightFor(all) });
      if (fault !== undefined) {
        return fault;
      }
    }
    return undefined;
  });
}

type End = Parameters<typeof saidLast>[0];

interface Wanted {
  readonly folder: string;
  readonly what: string;
  readonly file: string;
  readonly right: string;
}

/** The number is said only for folders of our own: for the learner's it would be the answer. */
function faultOf(end: End, { folder, what, file, right }: Wanted): Fault {
  if (end.exitCode === null) {
    return message('shellTooSlow', { file, args: `${what} "${folder}"` });
  }
  if (end.exitCode !== 0 || end.stdout.trim() === '') {
    return message('shellFailed', { file, args: `${what} "${folder}"`, said: saidLast(end) });
  }
  if (end.stdout.trim() === right) {
    return undefined;
  }
  return folder === 'logs'
    ? message('reportWrong', { file, what, found: end.stdout.trim().slice(0, 100) })
    : message('reportWrongElsewhere', {
        file,
        what,
        found: end.stdout.trim().slice(0, 100),
        right,
      });
}

async function foldersIn({ copy }: Script): Promise<readonly (readonly [string, Logs])[]> {
  for (const [folder, logs] of OTHER_FOLDERS) {
    for (const [file, text] of Object.entries(logs)) {
      await copy.write(`${folder}/${file}`, text);
    }
  }
  const own = (await copy.list()).filter((path) => /^logs\/[^/]+\.log$/.test(path));
  const texts = await Promise.all(
    own.map(async (path) => [path.slice('logs/'.length), (await copy.read(path)) ?? ''] as const),
  );
  return [['logs', Object.fromEntries(texts)], ...OTHER_FOLDERS];
}
