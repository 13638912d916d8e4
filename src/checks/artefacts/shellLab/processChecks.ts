import { message } from '../messages';
import { saidLast, scriptCheck } from './shellCheck';
import type { ShellName } from './shellPlace';

/**
 * Starts and stops the worker, and says what it saw, a line each. All in one run: whatever the
 * script leaves behind ends with it.
 */
const DRIVERS: Readonly<Record<ShellName, string>> = {
  bash: `
bash ./worker.sh other.log > /dev/null 2>&1 &
other=$!
bash ./processes.sh start > start.txt 2>&1
echo "start=$?"
for _ in $(seq 100); do [ -s other.log ] && break; sleep 0.1; done
for _ in $(seq 20); do [ -s worker.log ] && break; sleep 0.1; done
id="$(tr -d '[:space:]' < worker.pid 2> /dev/null)"
case "$id" in ''|*[!0-9]*) id='' ;; esac
[ -n "$id" ] && kill -0 "$id" 2> /dev/null && echo "runs=yes"
[ -n "$id" ] && grep -qx "started $id" worker.log 2> /dev/null && echo "isWorker=yes"
bash ./processes.sh stop > stop.txt 2>&1
echo "stop=$?"
[ -n "$id" ] && ! kill -0 "$id" 2> /dev/null && echo "ended=yes"
grep -qx "stopped $id" worker.log 2> /dev/null && echo "asked=yes"
[ -e worker.pid ] || echo "tidy=yes"
kill -0 "$other" 2> /dev/null && echo "other=yes"
kill "$other" 2> /dev/null
wait "$other" 2> /dev/null
# A worker that left our group must not outlive the check.
grep -q '^stopped' worker.log 2> /dev/null || {
  id="$(sed -n 's/^started //p' worker.log 2> /dev/null)"
  case "$id" in ''|*[!0-9]*) ;; *) kill -9 "$id" 2> /dev/null ;; esac
}
exit 0
`,
  powershell: `
$shell = (Get-Process -Id $PID).Path
$other = Start-Process $shell '-NoProfile -File ./worker.ps1 other.log' -PassThru
& $shell -NoProfile -ExecutionPolicy Bypass -File ./processes.ps1 start > start.txt 2>&1
"start=$LASTEXITCODE"
for ($i = 0; $i -lt 50; $i++) { if ((Test-Path worker.log) -and (Test-Path other.log)) { break }; Start-Sleep -Milliseconds 100 }
$id = (Get-Content worker.pid -ErrorAction SilentlyContinue | Select-Object -First 1)
if ($id -notmatch '^[0-9]+$') { $id = $null }
if ($id -and (Get-Process -Id $id -ErrorAction SilentlyContinue)) { 'runs=yes' }
if ($id -and ((Get-Content worker.log -ErrorAction SilentlyContinue) -contains "started $id")) { 'isWorker=yes' }
& $shell -NoProfile -ExecutionPolicy Bypass -File ./processes.ps1 stop > stop.txt 2>&1
"stop=$LASTEXITCODE"
if ($id -and -not (Get-Process -Id $id -ErrorAction SilentlyContinue)) { 'ended=yes' }
'asked=yes'
if (-not (Test-Path worker.pid)) { 'tidy=yes' }
if (-not $other.HasExited) { 'other=yes'; $other.Kill() }
exit 0
`,
};

export const workerCheck = scriptCheck(
  'starts_and_stops_the_worker_by_its_id',
  'processes',
  async ({ copy, shell, file }) => {
    const end = await copy.runText(DRIVERS[shell]);
    if (end.exitCode === null) {
      return message('shellTooSlow', { file, args: 'start' });
    }
    const seen = new Set(end.stdout.split(/\r?\n/).map((line) => line.trim()));
    const lastWords = async (name: string) => ((await copy.read(name)) ?? '').trim().slice(-300);
    if (!seen.has('start=0')) {
      return message('shellFailed', { file, args: 'start', said: await lastWords('start.txt') });
    }
    if (!seen.has('runs=yes') || !seen.has('isWorker=yes')) {
      return message('workerIdMissing', { file });
    }
    if (!seen.has('stop=0')) {
      return message('shellFailed', { file, args: 'stop', said: await lastWords('stop.txt') });
    }
    const faults = [
      ['ended=yes', 'workerStillRuns'],
      ['asked=yes', 'workerForced'],
      ['other=yes', 'workerOtherEnded'],
      ['tidy=yes', 'workerIdLeft'],
    ] as const;
    const fault = faults.find(([line]) => !seen.has(line));
    return fault && message(fault[1], { file });
  },
);

export const portCheck = scriptCheck('reports_who_holds_a_port', 'processes', ({ copy, file }) =>
  copy.whileListening(async ({ port, processId, freePort }) => {
    const held = await copy.run('processes', ['port', String(port)]);
    const args = `port ${port}`;
    if (held.exitCode === null) {
      return message('shellTooSlow', { file, args });
    }
    if (held.exitCode !== 0) {
      return message('shellFailed', { file, args, said: saidLast(held) });
    }
    const numbers = held.stdout.trim().split(/\s+/);
    if (numbers.length !== 1 || numbers[0] !== String(processId)) {
      const found = held.stdout.trim().slice(0, 200) || '-';
      return message('portWrong', { file, args, found, right: processId });
    }
    const free = await copy.run('processes', ['port', String(freePort)]);
    return free.exitCode !== null && free.exitCode !== 0 && free.stdout.trim() === ''
      ? undefined
      : message('portFreeWrong', { file, args: `port ${freePort}` });
  }),
);
