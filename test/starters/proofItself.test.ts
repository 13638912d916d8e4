import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findToolchain } from '../../src/running/toolchains';
import { layOver } from '../support/proof/projectFolder';
import { prove } from '../support/proof/prove';
import { JobQueue } from '../support/proof/queue';
import type { ProofState } from '../support/proof/states';
import { findVariants, repositoryFolder } from '../support/proof/variants';

const fixture = path.join(repositoryFolder, 'test/fixtures/starters');
const STARTER = 'starters/tiny/javascript';
const SOLUTION = 'solutions/tiny/javascript/task-01';
const CHEAT = 'cheats/tiny/javascript/task-01';

suite('the proof itself', () => {
  let folder: string;

  setup(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-fixture-'));
    layOver(fixture, folder);
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true });
  });

  test('finds no fault in a sound starter', async () => {
    assert.deepEqual(await faultsOf({ kind: 'untouched' }), []);
    assert.deepEqual(await faultsOf({ kind: 'solved' }), []);
    assert.deepEqual(await faultsOf({ kind: 'cheat', task: 1 }), []);
  });

  test('fails when a test passes before its task is done', async () => {
    write(`${STARTER}/src/double.js`, 'export const double = () => 0;');
    await assertFault({ kind: 'untouched' }, /doubles_zero passes although its task is not done/);
  });

  test('fails when a name does not run', async () => {
    replace(`${STARTER}/tests/double.test.js`, 'doubles zero', 'doubles nothing');
    await assertFault({ kind: 'untouched' }, /doubles_zero did not run/);
    await assertFault({ kind: 'solved' }, /the run does not count: namesDidNotRun doubles_zero/);
    await assertFault({ kind: 'cheat', task: 1 }, /the run does not count/);
  });

  test('fails when a test is skipped', async () => {
    replace(`${STARTER}/tests/double.test.js`, 'test("doubles zero"', 'test.skip("doubles zero"');
    await assertFault({ kind: 'solved' }, /doubles_zero did not run/);
  });

  test('fails when the solution does not solve its task', async () => {
    replace(`${SOLUTION}/src/double.js`, 'number * 2', 'number + 2');
    await assertFault({ kind: 'solved' }, /doubles_a_number should pass but failed/);
  });

  test('fails when a cheat passes', async () => {
    write(`${CHEAT}/src/double.js`, 'export const double = (number) => number + number;');
    await assertFault({ kind: 'cheat', task: 1 }, /no test of task 1 fails/);
  });

  test('fails when a cheat does not even load', async () => {
    write(`${CHEAT}/src/double.js`, 'export const double = (number) => {');
    await assertFault({ kind: 'cheat', task: 1 }, /the run does not count: doesNotLoad/);
  });

  test('fails when running the tests changes the folder', async () => {
    const counter = 'import { existsSync, writeFileSync } from "node:fs";';
    const double = 'if (existsSync("ran")) return 0; writeFileSync("ran", ""); return number * 2;';
    write(
      `${SOLUTION}/src/double.js`,
      `${counter}\nexport function double(number) { ${double} }\n`,
    );
    await assertFault({ kind: 'solved' }, /running the tests changed ran/);
  });

  test('fails when results differ between two runs', async () => {
    write(`${STARTER}/.gitignore`, 'ran\n');
    const counter = 'import { existsSync, writeFileSync } from "node:fs";\nconst isLater = existsSync("ran");';
    const double = 'writeFileSync("ran", ""); return isLater ? 0 : number * 2;';
    write(
      `${SOLUTION}/src/double.js`,
      `${counter}\nexport function double(number) { ${double} }\n`,
    );
    await assertFault({ kind: 'solved' }, /doubles_a_number has another result in a second run/);
  });

  test('runs two jobs at once, never more, and no job twice', async () => {
    let running = 0;
    const most: number[] = [];
    const jobs = [1, 2, 3, 4].map((result) => async () => {
      running += 1;
      most.push(running);
      await new Promise(setImmediate);
      running -= 1;
      return result;
    });
    const queue = new JobQueue(jobs, 2);
    const results = await Promise.all([0, 1, 2, 3, 1].map((index) => queue.result(index)));
    assert.deepEqual(results, [1, 2, 3, 4, 2]);
    assert.deepEqual([Math.max(...most), most.length], [2, 4]);
  });

  async function assertFault(state: ProofState, fault: RegExp): Promise<void> {
    assert.match((await faultsOf(state)).join('\n'), fault);
  }

  async function faultsOf(state: ProofState): Promise<readonly string[]> {
    const [variant] = findVariants({
      starters: path.join(folder, 'starters'),
      solutions: path.join(folder, 'solutions'),
      cheats: path.join(folder, 'cheats'),
    });
    const node = await findToolchain('node', { minimum: '20' });
    assert.ok(variant !== undefined && node.ok);
    return (await prove(variant, state, node.toolchain)).faults;
  }

  function write(file: string, text: string): void {
    fs.writeFileSync(path.join(folder, file), text);
  }

  function replace(file: string, from: string, to: string): void {
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    assert.ok(text.includes(from));
    write(file, text.replace(from, to));
  }
});
