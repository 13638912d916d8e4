import { message } from '../messages';
import { saidLast, scriptCheck, type Fault, type Script } from './shellCheck';
import type { ScriptEnd } from './shellPlace';

const SOURCE = 'data';
const TARGET = 'safe place';
const KEPT = 3;

const BYSTANDERS = [`${TARGET}/backup-notes.txt`, `${TARGET}/holiday/photo.txt`];

export const keepsThreeCheck = backupCheck('backup_copies_and_keeps_three', async (script) => {
  const { copy, file } = script;
  for (const path of BYSTANDERS) {
    await copy.write(path, 'mine');
  }
  // More than nine: backup-010 comes after backup-009, and before it in no order.
  const runs = 11;
  for (let run = 1; run <= runs; run++) {
    await copy.write(`${SOURCE}/inner/state.txt`, `state ${run}`);
    const fault = callFault(await copy.run('backup', [SOURCE, TARGET]), file);
    if (fault !== undefined) {
      return fault;
    }
    const wanted = Array.from({ length: Math.min(run, KEPT) }, (_, back) => run - back);
    for (const number of wanted) {
      const path = `${copyFolder(number)}/inner/state.txt`;
      if ((await copy.read(path)) !== `state ${number}`) {
        return message('backupMissing', { file, run, path });
      }
    }
    const found = (await copiesIn(script)).length;
    if (found !== wanted.length) {
      return message('backupCount', { file, run, found, wanted: wanted.length });
    }
  }
  const lost = await firstMissing(script, BYSTANDERS);
  return lost === undefined ? undefined : message('backupDestroys', { file, path: lost });
});

export const argumentsCheck = backupCheck('script_rejects_missing_arguments', async (script) => {
  const { copy, file } = script;
  const fault = callFault(await copy.run('backup', [SOURCE, TARGET]), file);
  if (fault !== undefined) {
    return fault;
  }
  const before = await copy.list();
  for (const args of [[], [SOURCE]]) {
    const end = await copy.run('backup', args);
    if (end.exitCode === 0 || end.exitCode === null) {
      return message('backupAccepts', { file, count: args.length });
    }
    if (end.stderr.trim() === '') {
      return message('backupSilent', { file, count: args.length });
    }
  }
  return (await copy.list()).join() === before.join()
    ? undefined
    : message('backupActsAnyway', { file });
});

export const exitCodeCheck = backupCheck('failure_gives_a_nonzero_exit_code', async (script) => {
  const { copy, file } = script;
  for (let run = 1; run <= KEPT; run++) {
    const fault = callFault(await copy.run('backup', [SOURCE, TARGET]), file);
    if (fault !== undefined) {
      return fault;
    }
  }
  await copy.write('a-file', 'no folder');
  for (const [source, target] of [
    ['not-there', TARGET],
    ['a-file', TARGET],
    [SOURCE, 'a-file'],
  ] as const) {
    const end = await copy.run('backup', [source, target]);
    if (end.exitCode === 0 || end.exitCode === null) {
      return message('backupHidesFailure', { file, args: `${source} "${target}"` });
    }
    const wanted = [1, 2, 3].map((number) => `${copyFolder(number)}/inner/state.txt`);
    const lost = await firstMissing(script, wanted);
    if (lost !== undefined) {
      return message('backupLostByFailure', { file, path: lost });
    }
    const found = (await copiesIn(script)).length;
    if (found !== KEPT) {
      return message('backupLeftByFailure', { file, args: `${source} "${target}"` });
    }
  }
  return undefined;
});

const STRANGE_NAMES = [
  'two words.txt',
  "kim's list.txt",
  '-dash.txt',
  '.hidden',
  'a folder/.inner/ three  spaces.txt',
];

export const spacesCheck = backupCheck('names_with_spaces_survive', async (script) => {
  const { copy, file } = script;
  const source = 'my data';
  for (const name of STRANGE_NAMES) {
    await copy.write(`${source}/${name}`, name);
  }
  const fault = callFault(await copy.run('backup', [source, TARGET]), file);
  if (fault !== undefined) {
    return fault;
  }
  for (const name of STRANGE_NAMES) {
    if ((await copy.read(`${copyFolder(1)}/${name}`)) !== name) {
      return message('backupLosesName', { file, path: name });
    }
  }
  return undefined;
});

function backupCheck(name: string, faultOf: (script: Script) => Promise<Fault>) {
  return scriptCheck(name, 'backup', async (script) => {
    await script.copy.write(`${SOURCE}/inner/state.txt`, 'state 0');
    return faultOf(script);
  });
}

/** What is wrong with a call that should have worked. */
function callFault(end: ScriptEnd, file: string): Fault {
  const args = `${SOURCE} "${TARGET}"`;
  if (end.exitCode === null) {
    return message('shellTooSlow', { file, args });
  }
  return end.exitCode === 0
    ? undefined
    : message('shellFailed', { file, args, said: saidLast(end) });
}

function copyFolder(number: number): string {
  return `${TARGET}/backup-${String(number).padStart(3, '0')}`;
}

async function copiesIn({ copy }: Script): Promise<string[]> {
  const pattern = new RegExp(`^${TARGET}/backup-[^/]*/$`);
  return (await copy.list()).filter((path) => pattern.test(path));
}

async function firstMissing({ copy }: Script, paths: readonly string[]) {
  const found = await Promise.all(paths.map((path) => copy.read(path)));
  return paths.find((_, index) => found[index] === undefined);
}
