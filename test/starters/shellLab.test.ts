import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Language, Parser } from 'web-tree-sitter';
import { shellLabChecks } from '../../src/checks/artefacts/shellLab/shellLab';
import { gitBashCandidates } from '../../src/running/findShell';
import { shellPlace } from '../../src/running/shellPlace';
import { layOver, layStarter, trackedFiles } from '../support/proof/projectFolder';
import { findVariants, repositoryFolder, starterFolders } from '../support/proof/variants';

suite('the command line lab', () => {
  let parent: string;
  let lab: string;

  setup(() => {
    parent = fs.mkdtempSync(path.join(os.tmpdir(), "learner's folder-"));
    lab = path.join(parent, 'x-shell-lab');
    fs.mkdirSync(lab);
    layStarter(variant(), lab);
    variant().layers.forEach(({ folder }) => {
      layOver(folder, lab);
    });
  });

  teardown(() => {
    fs.rmSync(parent, { recursive: true });
  });

  test('asks for what really lies in the folder hunt', async () => {
    const hunt = fs.readdirSync(path.join(lab, 'hunt'), { recursive: true, withFileTypes: true });
    const files = hunt.filter((entry) => entry.isFile());
    const pathOf = ({ parentPath, name }: fs.Dirent) => path.join(parentPath, name);
    const bySize = files
      .map((entry) => ({ name: entry.name, size: fs.statSync(pathOf(entry)).size }))
      .sort((left, right) => right.size - left.size);
    const deepest = hunt
      .filter((entry) => entry.isDirectory())
      .sort((left, right) => pathOf(right).split(path.sep).length - pathOf(left).split(path.sep).length);
    const has = (word: string) =>
      files.filter((entry) => fs.readFileSync(pathOf(entry), 'utf8').includes(word));
    const answers = fs.readFileSync(path.join(lab, 'answers.yaml'), 'utf8');
    for (const answer of [
      `text_files: "${files.filter(({ name }) => name.endsWith('.txt')).length}"`,
      `deepest_folder: "${deepest[0]?.name}"`,
      `names_with_a_space: "${hunt.filter(({ name }) => name.includes(' ')).length}"`,
      `files: [${bySize.slice(0, 3).map(({ name }) => `"${name}"`).join(', ')}]`,
    ]) {
      assert.ok(answers.includes(answer), answer);
    }
    assert.deepEqual(has('anchor').map(({ name }) => name), ['blue.txt']);
    assert.deepEqual(has('lantern').map(({ name }) => name), ['.keeper.txt']);
    assert.ok(bySize.slice(0, 4).every(({ size }, index) => size !== bySize[index + 1]?.size));
    assert.equal(await messageOf('hunt_answers_are_right'), undefined);
  });

  test('has scripts that both shells can read', async () => {
    await Parser.init();
    const parser = new Parser();
    const modules = createRequire(path.join(repositoryFolder, 'package.json'));
    const grammar = modules.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
    parser.setLanguage(await Language.load(grammar));
    const isSound = (text: string) => parser.parse(text)?.rootNode.hasError === false;
    assert.equal(isSound('if ($a { }'), false);
    const folders = [variant().folder, ...variant().layers.map(({ folder }) => folder)];
    const scripts = folders.flatMap((folder) => [...trackedFiles(folder).values()]);
    const twins = scripts.filter((file) => file.endsWith('.ps1'));
    assert.equal(twins.length, 7);
    for (const file of twins) {
      assert.ok(isSound(fs.readFileSync(file, 'utf8')), file);
    }
    for (const file of scripts.filter((file) => file.endsWith('.sh'))) {
      assert.equal(spawnSync('bash', ['-n', file]).status, 0, file);
      assert.ok(twins.includes(file.replace(/\.sh$/, '.ps1')), `${file} has no twin`);
    }
  });

  test('ends a script that never ends, with all that it started', async () => {
    const ids = path.join(parent, 'ids');
    script('report', `sleep 600 &\necho "$! $$" > "${ids}"\nwhile :; do :; done`);
    const place = shellPlace({ folder: lab, scriptLimitMs: 1500 });
    assert.equal(await messageOf('counts_errors_in_the_logs', place), 'failed shellTooSlow');
    assertGone(fs.readFileSync(ids, 'utf8').trim().split(' '));
  });

  test('ends a script when the check is cancelled', async () => {
    const ids = path.join(parent, 'ids');
    script('report', `echo "$$" > "${ids}"\nwhile :; do :; done`);
    const cancel = new AbortController();
    const running = messageOf(
      'counts_errors_in_the_logs',
      shellPlace({ folder: lab, signal: cancel.signal }),
    );
    await until(() => fs.existsSync(ids) && fs.readFileSync(ids, 'utf8').endsWith('\n'));
    cancel.abort();
    await running;
    assertGone([fs.readFileSync(ids, 'utf8').trim()]);
  });

  test('lets no worker outlive the check, also one that left its group', async () => {
    const log = path.join(parent, 'log');
    const worker = fs.readFileSync(path.join(lab, 'worker.sh'), 'utf8');
    const start = `[ "$log" = other.log ] || echo "$$" > "${log}"\ntrap`;
    fs.writeFileSync(path.join(lab, 'worker.sh'), worker.replace('trap', () => start));
    script(
      'processes',
      'if [ "$1" = start ]; then\n  setsid bash worker.sh > /dev/null 2>&1 &\n  echo 1x > worker.pid\nfi',
    );
    assert.equal(
      await messageOf('starts_and_stops_the_worker_by_its_id'),
      'failed workerIdMissing',
    );
    assertGone([fs.readFileSync(log, 'utf8').trim()]);
  });

  for (const [what, check, name, text, wanted] of [
    ['the word instead of the level', 'counts_errors_in_the_logs', 'report', 'cat "$2"/*.log | grep -c " ERROR"', 'reportWrong'],
    ['what it knows by heart', 'counts_errors_in_the_logs', 'report', 'echo 13', 'reportWrongElsewhere'],
    ['no quotes', 'counts_errors_in_the_logs', 'report', 'cat $2/*.log | awk \'$3 == "ERROR"\' | wc -l', 'reportWrongElsewhere'],
    ['a worker in the foreground of itself', 'starts_and_stops_the_worker_by_its_id', 'processes', 'echo 1 > worker.pid', 'workerIdMissing'],
    ['force', 'starts_and_stops_the_worker_by_its_id', 'processes', 'if [ "$1" = start ]; then bash worker.sh > /dev/null 2>&1 & echo $! > worker.pid; else id="$(cat worker.pid)"; kill -9 "$id"; while kill -0 "$id" 2> /dev/null; do sleep 0.1; done; rm worker.pid; fi', 'workerForced'],
    ['no patience', 'starts_and_stops_the_worker_by_its_id', 'processes', 'if [ "$1" = start ]; then bash worker.sh > /dev/null 2>&1 & echo $! > worker.pid; fi', 'workerStillRuns'],
    ['a port that nobody has', 'reports_who_holds_a_port', 'processes', 'echo 1', 'portWrong'],
    ['copies without an end', 'backup_copies_and_keeps_three', 'backup', 'mkdir -p "$2"; n=1; while [ -e "$2/backup-00$n" ]; do n=$((n + 1)); done; cp -R "$1" "$2/backup-00$n"', 'backupCount'],
    ['everything else removed', 'backup_copies_and_keeps_three', 'backup', 'mkdir -p "$2"; n="$(ls "$2" | sed -n \'s/^backup-0*\\([0-9]*\\)$/\\1/p\' | sort -n | tail -n 1)"; new="$2/backup-$(printf %03d "$((n + 1))")"; cp -R "$1" "$new"; ls "$2" | grep -v "^backup-0" | while read -r f; do rm -rf "$2/$f"; done; ls -d "$2"/backup-0* | sort -r | tail -n +4 | while read -r f; do rm -rf "$f"; done', 'backupDestroys'],
    ['silence', 'script_rejects_missing_arguments', 'backup', '[ -n "$2" ] || exit 1; mkdir -p "$2"; cp -R "$1" "$2/backup-001"', 'backupSilent'],
    ['a good end for everything', 'failure_gives_a_nonzero_exit_code', 'backup', 'cp -R "$1" "$2/x" 2> /dev/null; exit 0', 'backupHidesFailure'],
    ['only what ls shows', 'names_with_spaces_survive', 'backup', 'mkdir -p "$2/backup-001"; cp -R -- "$1"/* "$2/backup-001"', 'backupLosesName'],
  ] as const) {
    test(`${check} sees ${what}`, async () => {
      script(name, text);
      assert.equal(await messageOf(check), `failed ${wanted}`);
    });
  }

  test('has no verdict where the chosen shell is missing', async () => {
    const answers = path.join(lab, 'answers.yaml');
    const text = fs.readFileSync(answers, 'utf8');
    fs.writeFileSync(answers, text.replace('shell: "bash"', 'shell: "powershell"'));
    const place = { ...shellPlace({ folder: lab }), shell: () => Promise.resolve(undefined) };
    assert.equal(await messageOf('shell_is_available', place), 'failed shellMissing');
    assert.equal(await messageOf('names_with_spaces_survive', place), 'notRun shellMissing');
    fs.writeFileSync(answers, text.replace('shell: "bash"', 'shell: "fish"'));
    assert.equal(await messageOf('shell_is_available', place), 'failed notAChoice');
  });

  for (const [line, wanted] of [
    ['15 2 * * * /home/kim/lab/backup.sh /data /safe', undefined],
    ['@daily bash ~/lab/backup.sh /data /safe', undefined],
    ['schtasks /Create /SC DAILY /ST 02:15 /TN b /TR "C:\\lab\\backup.ps1 C:\\a C:\\b"', undefined],
    ['15 2 * * 1 /home/kim/lab/backup.sh /data /safe', 'scheduleNotDaily'],
    ['* 2 * * * /home/kim/lab/backup.sh /data /safe', 'scheduleNotDaily'],
    ['61 2 * * * /home/kim/lab/backup.sh /data /safe', 'scheduleNotDaily'],
    ['15 2 * * * backup.sh data safe', 'schedulePathMissing'],
    ['15 2 * * * /usr/bin/echo "backup"', 'scheduleScriptMissing'],
  ] as const) {
    test(`${wanted === undefined ? 'accepts' : 'refuses'} the schedule ${line}`, async () => {
      const file = path.join(lab, 'schedule.md');
      const text = fs.readFileSync(file, 'utf8');
      const [before = ''] = text.split('```text');
      const after = text.slice(text.indexOf('## Where'));
      fs.writeFileSync(file, `${before}\`\`\`text\n${line}\n\`\`\`\n\n${after}`);
      const message = await messageOf('schedule_note_runs_the_script_daily');
      assert.equal(message, wanted && `failed ${wanted}`);
    });
  }

  test('takes Bash on Windows from Git, wherever that is, and never from WSL', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\kim\\AppData\\Local' };
    assert.deepEqual(gitBashCandidates('D:\\Tools\\Git\\cmd\\git.exe', env), [
      'D:\\Tools\\Git\\bin\\bash.exe',
      'D:\\Tools\\bin\\bash.exe',
      'C:\\Program Files\\Git\\bin\\bash.exe',
      'C:\\Users\\kim\\AppData\\Local\\Programs\\Git\\bin\\bash.exe',
    ]);
    assert.ok(
      gitBashCandidates('C:\\Git\\mingw64\\bin\\git.exe', {}).includes('C:\\Git\\bin\\bash.exe'),
    );
    assert.deepEqual(gitBashCandidates(undefined, {}), []);
  });

  function script(name: string, text: string): void {
    fs.writeFileSync(path.join(lab, `${name}.sh`), `#!/usr/bin/env bash\n${text}\n`);
  }

  /** Undefined when the check passed. */
  async function messageOf(
    name: string,
    place = shellPlace({ folder: lab }),
  ): Promise<string | undefined> {
    const check = shellLabChecks.find((one) => one.name === name);
    assert.ok(check !== undefined && (check.kind === 'shell' || check.kind === 'files'));
    const verdict = check.kind === 'shell' ? await check.run(place) : await check.run(place.project);
    if ('notRun' in verdict) {
      return `notRun ${verdict.notRun.key}`;
    }
    return verdict.passed ? undefined : `failed ${verdict.message.key}`;
  }
});

/** Ended processes that nobody has asked about yet are gone as well. */
function assertGone(ids: readonly string[]): void {
  assert.ok(ids.length > 0 && ids.every((id) => /^\d+$/.test(id)), ids.join());
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', ids.join(',')], { encoding: 'utf8' });
  const alive = stdout.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('Z'));
  assert.deepEqual(alive, []);
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function variant() {
  const found = findVariants(starterFolders).find(({ title }) => title === 'x-shell-lab/any');
  assert.ok(found);
  return found;
}
