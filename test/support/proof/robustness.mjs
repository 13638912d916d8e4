// Puts the checking engine under stress and prints what happened:
//   node test/support/proof/robustness.mjs
// Exit code 1 when anything passed that must not.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { repositoryFolder } from '../paths.mjs';

/** @typedef {typeof import('./robustnessEngine')} Engine */
/** @typedef {import('../../../src/scaffold/manifest').StarterManifest} StarterManifest */

/** What a test does, and the problems its run may end in: Node.js may hold back what was printed. */
const HOSTILE_TESTS = [
  ['prints forever', 'for (;;) console.log("x".repeat(500));', 'tooMuchOutput', 'timedOut'],
  ['never ends', 'for (;;);', 'timedOut'],
  ['kills its runner', 'process.kill(process.ppid, "SIGKILL");', 'crashed'],
  ['ends its program', 'process.exit(0);', 'namesDidNotRun', 'noTestsRan'],
];
const TIME_LIMIT_MS = 10_000;

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-robustness-'));
const project = { folder: scratch, files: [] };
let failureCount = 0;

const engine = await loadEngine();
readCutOffReports();
readLargeReports();
await runManyTests();
await runHostileTests();
fs.rmSync(scratch, { recursive: true });
process.exitCode = failureCount === 0 ? 0 : 1;

/** @returns {Promise<Engine>} */
async function loadEngine() {
  const outfile = path.join(scratch, 'engine.mjs');
  await build({
    entryPoints: [path.join(repositoryFolder, 'test/support/proof/robustnessEngine.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  /** @type {unknown} */
  const module = await import(pathToFileURL(outfile).href);
  return /** @type {Engine} */ (module);
}

function readCutOffReports() {
  const xml = junitReport(40).trimEnd();
  const acceptedCount = countCuts(xml, (cut) => engine.readJUnit(cut, project).ok);
  tell('JUnit XML cut at every character', acceptedCount === 0, `${acceptedCount} accepted`, xml);

  const lines = goReport(40);
  const wronglyPassedCount = countCuts(lines, (cut) => {
    const reading = engine.readGoTest({ stdout: cut, stderr: '' }, project);
    const endCount = cut.split('"Action":"pass"').length - 1;
    return reading.ok && passedCountOf(reading.observations) > endCount;
  });
  const detail = `${wronglyPassedCount} with too many passes`;
  tell('go test -json cut at every character', wronglyPassedCount === 0, detail, lines);
}

/**
 * @param {string} text
 * @param {(cut: string) => boolean} isWrong
 */
function countCuts(text, isWrong) {
  let count = 0;
  for (let length = 0; length < text.length; length++) {
    if (isWrong(text.slice(0, length))) count += 1;
  }
  return count;
}

function readLargeReports() {
  const tooLarge = junitReport(250_000);
  const [refused, refusedMs] = timed(() => engine.readJUnit(tooLarge, project));
  tell('a report of 50 MB', !refused.ok, `refused in ${refusedMs} ms`, tooLarge);

  const large = junitReport(75_000);
  const [read, readMs] = timed(() => engine.readJUnit(large, project));
  tell('a report just below the limit', read.ok, `read in ${readMs} ms`, large);

  const nested = '<testsuite>'.repeat(500_000) + '</testsuite>'.repeat(500_000);
  const [deep, deepMs] = timed(() => engine.readJUnit(nested, project));
  tell('half a million nested suites', deep.ok, `read in ${deepMs} ms`, nested);
}

async function runManyTests() {
  const names = Array.from({ length: 10_000 }, (_, index) => `case_${index}`);
  const folder = projectFolder(
    names.map((name) => `test("${name.replaceAll('_', ' ')}", () => {});`).join('\n'),
  );
  const [{ report }, ms] = await timedAsync(() => runTests(folder, names));
  const passedCount = passedCountOf(report.results);
  tell('10,000 tests', passedCount === names.length, `${passedCount} passed in ${ms} ms`);
}

async function runHostileTests() {
  for (const [title, body, ...kinds] of HOSTILE_TESTS) {
    const folder = projectFolder(`test("first", () => {});\ntest("hostile", () => { ${body} });`);
    const [{ report }, ms] = await timedAsync(() => runTests(folder, ['first', 'hostile']));
    const problem = report.problem?.kind ?? 'no problem';
    const isRight = kinds.includes(problem) && (await isLeftByAll(folder));
    tell(`a test that ${title}`, isRight, `${problem} after ${ms} ms`);
  }
}

/** @param {string} tests */
function projectFolder(tests) {
  const folder = fs.mkdtempSync(path.join(scratch, 'project-'));
  fs.writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
  const text = `import { test } from 'node:test';\n${tests}\n`;
  fs.writeFileSync(path.join(folder, 'all.test.js'), text);
  return folder;
}

/**
 * @param {string} folder
 * @param {string[]} names
 */
function runTests(folder, names) {
  return engine.runNativeTests({
    manifest: manifestOf(names),
    language: 'javascript',
    folder,
    call: { program: process.execPath, args: [] },
    pythonReporter: '',
    timeoutMs: TIME_LIMIT_MS,
  });
}

/**
 * @param {string[]} names
 * @returns {StarterManifest}
 */
function manifestOf(names) {
  const fixture = path.join(
    repositoryFolder,
    'test/fixtures/starters/starters/tiny/javascript/starter.json',
  );
  /** @type {unknown} */
  const json = JSON.parse(fs.readFileSync(fixture, 'utf8'));
  const manifest = engine.starterManifestSchema.parse(json);
  return { ...manifest, green: names, tasks: [] };
}

/**
 * Whether no process works in a folder any more, after a moment; only Linux can tell.
 * @param {string} folder
 */
async function isLeftByAll(folder) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const processes = process.platform === 'linux' ? fs.readdirSync('/proc') : [];
    if (!processes.some((pid) => workingFolderOf(pid) === folder)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

/** @param {string} pid */
function workingFolderOf(pid) {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** @param {number} testCount */
function junitReport(testCount) {
  const tests = Array.from({ length: testCount }, (_, index) =>
    index % 4 === 3
      ? `\t<testcase name="case ${index}" time="0.001"><failure type="testCodeFailure" message="2 !== 3">\n[Error: 2 !== 3]\n    at x (file://${scratch}/a.test.js:3:1) &lt;&amp;\n</failure></testcase>\n`
      : `\t<testcase name="case ${index} ${'of many '.repeat(16)}" time="0.001" classname="test"/>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n${tests.join('')}</testsuites>\n`;
}

/** @param {number} testCount */
function goReport(testCount) {
  return Array.from({ length: testCount }, (_, index) =>
    ['run', 'output', 'pass']
      .map((Action) => JSON.stringify({ Action, Test: `TestCase${index}`, Output: 'ok\n' }))
      .join('\n'),
  ).join('\n');
}

/** @param {readonly {status: string}[]} results */
function passedCountOf(results) {
  return results.filter(({ status }) => status === 'passed').length;
}

/**
 * @template T
 * @param {() => T} action
 * @returns {[T, number]}
 */
function timed(action) {
  const startedAt = performance.now();
  const result = action();
  return [result, Math.round(performance.now() - startedAt)];
}

/**
 * @template T
 * @param {() => Promise<T>} action
 * @returns {Promise<[T, number]>}
 */
async function timedAsync(action) {
  const startedAt = performance.now();
  const result = await action();
  return [result, Math.round(performance.now() - startedAt)];
}

/**
 * @param {string} title
 * @param {boolean} isRight
 * @param {string} detail
 * @param {string} [text]
 */
function tell(title, isRight, detail, text) {
  if (!isRight) failureCount += 1;
  const size = text === undefined ? '' : ` (${(text.length / 1e6).toFixed(3)} MB)`;
  const memory = `${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`;
  console.log(`${isRight ? 'ok  ' : 'FAIL'} ${title}${size}: ${detail}, ${memory}`);
}
