import assert from 'node:assert/strict';
import { descendantsOf, run } from '../../support/processes.mjs';

suite('processes', () => {
  test('report exit code and output', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
    const { exitCode, output } = await run(process.execPath, ['-e', script], { isCaptured: true });
    assert.equal(exitCode, 3);
    assert.match(output, /out/);
    assert.match(output, /err/);
  });

  test('end with everything they started when time is up', async function () {
    if (process.platform !== 'linux') this.skip(); // Who still runs is read from /proc.
    const child = 'setInterval(() => undefined, 1000)';
    const script = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}]); ${child}`;
    const { isTimedOut } = await run(process.execPath, ['-e', script], { limitSeconds: 0.5 });
    assert.equal(isTimedOut, true);
    assert.deepEqual(descendantsOf(process.pid), []);
  });

  test('fail when the program does not exist', async () => {
    await assert.rejects(run('no-such-program', []), /ENOENT/);
  });
});
