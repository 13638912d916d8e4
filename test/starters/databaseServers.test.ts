import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { CheckResult } from '../../src/checks/report';
import { PracticeServerError } from '../../src/running/practiceErrors';
import {
  findPracticeServer,
  neededPackage,
  startPracticeServer,
  stopPracticeServer,
  type PracticePlace,
} from '../../src/running/practicePostgres';
import { checkProject } from '../../src/running/checkProject';
import { TOOL_OF_LANGUAGE } from '../../src/running/nativeTests';
import { findToolchain } from '../../src/running/toolchains';
import { layOver } from '../support/proof/projectFolder';
import { preparePlace } from '../support/proof/practicePlace';
import { programs } from '../support/proof/programs';
import { runInState } from '../support/proof/stateRun';
import type { ProofState } from '../support/proof/states';
import { findVariants, repositoryFolder, starterFolders } from '../support/proof/variants';

suite('practice PostgreSQL', () => {
  let scratch: string | undefined;
  let place: PracticePlace;
  let address = '';

  suiteSetup(async function () {
    if (neededPackage() === undefined) {
      this.skip(); // Nobody builds the server for this kind of computer.
    }
    scratch = fs.mkdtempSync(path.join(os.tmpdir(), "practice server's ü-"));
    fs.chmodSync(scratch, 0o755);
    place = await preparePlace(path.join(scratch, 'practice'));
    address = await startPracticeServer(place);
  });

  suiteTeardown(async () => {
    if (address !== '') {
      await stopPracticeServer(place);
    }
    if (scratch !== undefined) {
      fs.rmSync(scratch, { recursive: true });
    }
  });

  test('listens on loopback alone, with a password of its own', async () => {
    const { hostname, port, password } = new URL(address);
    assert.equal(hostname, '127.0.0.1');
    assert.match(password, /^[\w-]{24}$/);
    assert.ok(await answers('127.0.0.1', Number(port)));
    const others = Object.values(os.networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const other of others) {
      assert.equal(await answers(other.address, Number(port)), false, other.address);
    }
  });

  test('is found again by whoever starts it a second time', async () => {
    assert.equal(await findPracticeServer(place), address);
    assert.equal(await startPracticeServer(place), address);
  });

  test('judges the whole SQL lab: untouched, solved twice, cheated', async () => {
    const untouched = await checkLab('p5-sql-lab', [], { DATABASE_URL: address });
    assert.deepEqual(namesOf(untouched, 'passed'), ['database_starts_and_seeds']);
    assert.equal(namesOf(untouched, 'failed').length, 22);
    for (let run = 0; run < 2; run += 1) {
      const solved = await checkLab('p5-sql-lab', ALL_TASKS, { DATABASE_URL: address });
      assert.deepEqual(solved.filter(({ status }) => status !== 'passed'), []);
    }
    const cheated = await checkLab('p5-sql-lab', [...ALL_TASKS, 'cheat 10'], {
      DATABASE_URL: address,
    });
    assert.deepEqual(namesOf(cheated, 'failed'), ['two_sessions_show_isolation']);
  }).timeout(300_000);

  test('ends a query that never ends, at its line', async () => {
    const results = await checkLab(
      'p5-sql-lab',
      ALL_TASKS,
      { DATABASE_URL: address },
      { '03_joins.sql': '-- part: links_with_owner\n\nSELECT slug, pg_sleep(600) FROM links;\n' },
      3,
    );
    const [first] = results;
    assert.equal(first?.explanation?.key, 'sqlTooSlow');
    assert.deepEqual(first.location, { file: '03_joins.sql', line: 3 });
  });

  test('stops, keeps its data, and starts again at the same address', async () => {
    assert.equal(await stopPracticeServer(place), true);
    assert.equal(await findPracticeServer(place), undefined);
    assert.equal(await stopPracticeServer(place), false);
    assert.equal(await startPracticeServer(place), address);
  });

  test('takes another port when its own was taken meanwhile', async () => {
    await stopPracticeServer(place);
    const { port } = new URL(address);
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(Number(port), '127.0.0.1', resolve));
    try {
      address = await startPracticeServer(place);
      assert.notEqual(new URL(address).port, port);
    } finally {
      taken.close();
    }
  });

  test('is stopped by its keeper when the editor is gone', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    const pgCtl = path.join(place.folder, 'programs/native/bin/pg_ctl');
    const args = [place.keeper, String(gone), pgCtl, path.join(place.folder, 'data')];
    const keeper = spawn(process.execPath, args, { stdio: 'ignore', ...place.user });
    await new Promise((resolve) => keeper.once('exit', resolve));
    assert.equal(await findPracticeServer(place), undefined);
    address = await startPracticeServer(place);
  });

  test('refuses root and says so', () => {
    const asRoot = startPracticeServer({ ...place, user: { uid: 0, gid: 0 } });
    return assert.rejects(
      asRoot,
      (error) => error instanceof PracticeServerError && error.fault === 'root',
    );
  });
});

suite('the keeper of the practice server', () => {
  test('leaves when there is no server to watch', () => {
    const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'keeper-'));
    const keeper = path.join(repositoryFolder, 'dist/practiceKeeper.mjs');
    const { status } = spawnSync(process.execPath, [keeper, String(process.pid), 'pg_ctl', empty], {
      timeout: 30_000,
    });
    fs.rmSync(empty, { recursive: true });
    assert.equal(status, 0);
  });
});

/** What this is set to is thrown away by the tests of linkbox. */
const REDIS_OF_TESTS = 'TEST_REDIS_URL';
const SETUP_LIMIT_MS = 600_000;
const cachingVariants = findVariants(starterFolders).filter(
  ({ base, manifest }) => base !== undefined && manifest.services.includes('redis'),
);
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

suite(`Redis${hasRedis ? '' : ' (needs redis-server)'}`, () => {
  let server: ChildProcess | undefined;
  let url = '';

  suiteSetup(async function () {
    if (!hasRedis) {
      this.skip(); // The server is not on this machine; the title names it.
    }
    const port = await freePort();
    url = `redis://127.0.0.1:${port}`;
    server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '']);
    while (!(await answers('127.0.0.1', port))) {
      assert.equal(server.exitCode, null, 'redis-server has ended');
    }
  });

  suiteTeardown(() => {
    server?.kill();
  });

  test('judges as the stand-in does', async () => {
    const servers = { REDIS_URL: url };
    assert.equal(namesOf(await checkLab('p5-nosql-lab', [], servers, {}, 3), 'failed').length, 4);
    const solved = await checkLab('p5-nosql-lab', ALL_TASKS, servers, {}, 3);
    assert.equal(namesOf(solved, 'passed').length, 4);
    const cheated = await checkLab('p5-nosql-lab', [...ALL_TASKS, 'cheat 3'], servers, {}, 3);
    assert.equal(namesOf(cheated, 'failed').length, 4);
  }).timeout(60_000);

  for (const variant of cachingVariants) {
    test(`keeps the redirects of ${variant.title}; a cheat is noticed`, async function () {
      this.timeout(SETUP_LIMIT_MS);
      const { language, manifest } = variant;
      assert.ok(language);
      const tool = TOOL_OF_LANGUAGE[language];
      const found = await findToolchain(tool, { minimum: manifest.requires[tool] ?? '0' });
      if (!found.ok) {
        this.skip(); // The tool is not on this machine.
      }
      const task = manifest.tasks.find(({ optional, tests }) => optional && tests.length > 0);
      assert.ok(task);
      const run = (state: ProofState) => runInState(variant, state, task.tests, found.toolchain);
      process.env[REDIS_OF_TESTS] = `${url}/9`;
      try {
        const solved = await run({ kind: 'solved' });
        assert.deepEqual(namesOf(solved.results, 'passed'), task.tests, JSON.stringify(solved));
        const cheated = await run({ kind: 'cheat', task: task.n });
        assert.notEqual(namesOf(cheated.results, 'failed').length, 0, JSON.stringify(cheated));
      } finally {
        Reflect.deleteProperty(process.env, REDIS_OF_TESTS);
      }
    });
  }
});

const mongoUrl = process.env['MONGODB_URL'];

suite(`MongoDB${mongoUrl === undefined ? ' (needs MONGODB_URL)' : ''}`, () => {
  test('judges as the stand-in does', async function () {
    if (mongoUrl === undefined) {
      this.skip(); // No server was named; the title says so.
    }
    const servers = { MONGODB_URL: mongoUrl };
    assert.equal(namesOf(await checkLab('p5-nosql-lab', [], servers, {}, 2), 'failed').length, 2);
    const solved = await checkLab('p5-nosql-lab', ALL_TASKS, servers, {}, 2);
    assert.equal(namesOf(solved, 'passed').length, 2);
  });
});

const ALL_TASKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Checks a lab with some tasks solved, or `cheat <task>`, on the servers its `.env` names. */
async function checkLab(
  starterId: string,
  layers: readonly (number | string)[],
  servers: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  taskId?: number,
): Promise<readonly CheckResult[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-lab-'));
  try {
    layOver(path.join(repositoryFolder, 'starters', starterId, 'any'), folder);
    for (const layer of layers) {
      const [kind, task] =
        typeof layer === 'number' ? ['solutions', layer] : ['cheats', Number(layer.split(' ')[1])];
      const name = `task-${String(task).padStart(2, '0')}`;
      const from = path.join(repositoryFolder, 'test/starters', kind, starterId, 'any', name);
      if (fs.existsSync(from)) {
        layOver(from, folder);
      }
    }
    const env = Object.entries(servers).map(([name, value]) => `${name}=${value}\n`);
    fs.writeFileSync(path.join(folder, '.env'), env.join(''));
    for (const [file, text] of Object.entries(files)) {
      fs.writeFileSync(path.join(folder, file), text);
    }
    const outcome = await checkProject({ folder, programs, ...(taskId !== undefined && { taskId }) });
    assert.ok(outcome.ok);
    return outcome.report.results;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

function namesOf(results: readonly CheckResult[], wanted: CheckResult['status']): string[] {
  return results.filter(({ status }) => status === wanted).map(({ name }) => name);
}
