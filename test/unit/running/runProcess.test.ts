import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runProcess, StartError, type ProcessOptions } from '../../../src/running/runProcess';

suite('runProcess', () => {
  let folder: string;

  setup(() => {
    // A space, an apostrophe and letters beyond ASCII: a shell would stumble.
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "it's übung "));
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true });
  });

  test('passes arguments as they are', async () => {
    const args = ['a b', "it's", '"quoted"', '$HOME', '*', '; exit 3', 'ü'];
    const { exitCode, stdout } = await runNode(
      'process.stdout.write(JSON.stringify([process.cwd(), ...process.argv.slice(1)]))',
      {},
      args,
    );
    assert.deepEqual(JSON.parse(stdout), [fs.realpathSync(folder), ...args]);
    assert.equal(exitCode, 0);
  });

  test('gives the exit code, both streams, and them together', async () => {
    const pieces: string[] = [];
    const { exitCode, stdout, stderr, output } = await runNode(
      'console.log("out ü"); console.error("err"); process.exitCode = 7',
      { onOutput: (text) => pieces.push(text) },
    );
    assert.deepEqual([exitCode, stdout, stderr], [7, 'out ü\n', 'err\n']);
    assert.ok(['out ü\nerr\n', 'err\nout ü\n'].includes(output));
    assert.equal(pieces.join(''), output);
  });

  test('has an empty input, so that a program that asks does not wait', async () => {
    const { stdout } = await runNode(
      'process.stdin.on("data", () => 0).on("end", () => console.log("end"))',
    );
    assert.equal(stdout, 'end\n');
  });

  test('ends everything the program started when the time is up', async () => {
    const { timedOut, durationMs, stdout } = await runNode(PARENT_OF_AN_ENDLESS_CHILD, {
      timeoutMs: 1500,
    });
    assert.ok(timedOut && durationMs < 5000);
    await assertGone(Number(stdout));
  });

  test('ends everything the program started when it is cancelled', async () => {
    const controller = new AbortController();
    const { aborted, stdout } = await runNode(PARENT_OF_AN_ENDLESS_CHILD, {
      signal: controller.signal,
      onOutput: () => {
        controller.abort();
      },
    });
    assert.ok(aborted);
    await assertGone(Number(stdout));
  });

  test('ends what an ordinary program leaves behind', async () => {
    const { exitCode, stdout, timedOut } = await runNode(`${START_ENDLESS_CHILD} child.unref();`);
    assert.deepEqual([exitCode, timedOut], [0, false]);
    await assertGone(Number(stdout));
  });

  test('kills a program that does not want to end', async () => {
    const { timedOut, signal } = await runNode(
      'process.on("SIGTERM", () => 0); setInterval(() => 0, 1000)',
      { timeoutMs: 500 },
    );
    assert.ok(timedOut);
    assert.equal(signal, process.platform === 'win32' ? null : 'SIGKILL');
  });

  test('does not wait for a process that left and holds the output open', async function () {
    if (process.platform === 'win32') {
      this.skip(); // Process groups to leave are POSIX; on Windows detached means another console.
    }
    const { stdout, durationMs } = await runNode(
      START_ENDLESS_CHILD.replace('stdio', 'detached: true, stdio') + ' child.unref();',
    );
    assert.ok(durationMs < 5000);
    process.kill(Number(stdout), 'SIGKILL');
  });

  test('stops a program that prints without end', async () => {
    const { outputTruncated, output } = await runNode(
      'const line = "x".repeat(999) + "\\n"; (function print() { process.stdout.write(line, print) })()',
      { maxOutputBytes: 1_000_000 },
    );
    assert.ok(outputTruncated);
    assert.ok(output.length >= 1_000_000 && output.length < 1_200_000);
  });

  test('starts nothing when it is cancelled already', async () => {
    const { aborted, durationMs } = await runNode('', { signal: AbortSignal.abort() });
    assert.deepEqual([aborted, durationMs], [true, 0]);
  });

  test('says so when a program cannot be started', async () => {
    const start = runProcess({ program: path.join(folder, 'none'), args: [] }, options({}));
    await assert.rejects(start, StartError);
  });

  test('leaves no listeners behind', async () => {
    const count = process.listenerCount('exit');
    await runNode('');
    assert.equal(process.listenerCount('exit'), count);
  });

  function runNode(script: string, parts: Partial<ProcessOptions> = {}, args: string[] = []) {
    return runProcess(
      { program: process.execPath, args: ['-e', script, '--', ...args] },
      options(parts),
    );
  }

  function options(parts: Partial<ProcessOptions>): ProcessOptions {
    return { cwd: folder, env: process.env, timeoutMs: 15_000, ...parts };
  }
});

/** Prints the child's process id; the child shares the output. */
const START_ENDLESS_CHILD = `
  const child = require("node:child_process").spawn(
    process.execPath, ["-e", "setInterval(() => 0, 1000)"], { stdio: "inherit" });
  console.log(child.pid);`;

const PARENT_OF_AN_ENDLESS_CHILD = `${START_ENDLESS_CHILD} setInterval(() => 0, 1000);`;

async function assertGone(pid: number): Promise<void> {
  assert.ok(pid > 0);
  for (let attempt = 0; attempt < 100; attempt++) {
    if (!isAlive(pid)) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`process ${pid} is still alive`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return !isZombie(pid);
}

/** Ended, but nobody has asked for its exit code: containers have no init that does. */
function isZombie(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return fs.existsSync(status) && /^State:\s+Z/m.test(fs.readFileSync(status, 'utf8'));
}
