import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spellName, type Language } from '../../src/checks/names';
import { findTestLines } from '../../src/checks/testLines';
import { TOOL_OF_LANGUAGE } from '../../src/running/nativeTests';
import { learnerEnvironment } from '../../src/running/learnerEnvironment';
import { runProcess } from '../../src/running/runProcess';
import { findToolchain, type Toolchain } from '../../src/running/toolchains';
import type { ProgramCall } from '../../src/running/windowsCommand';
import { startGoAdapter, startPythonAdapter } from '../support/debug/adapters';
import { TalkingProcess } from '../support/debug/javaDebugger';
import {
  launchConfigurations,
  projectTask,
  type LaunchConfiguration,
} from '../support/debug/launchConfiguration';
import { linkLibraries } from '../support/proof/libraries';
import { layStarter, trackedFiles } from '../support/proof/projectFolder';
import { findVariants, starterFolders, type Variant } from '../support/proof/variants';

/** JavaScript is debugged in the host tests: its debugger is part of VS Code. */
const LANGUAGES: readonly Language[] = ['python', 'go', 'java'];

const variants = findVariants(starterFolders).filter(
  ({ language, folder }) =>
    language !== undefined &&
    LANGUAGES.includes(language) &&
    launchConfigurations(folder).length > 0,
);

interface Debugged {
  readonly variant: Variant;
  readonly folder: string;
  readonly configuration: LaunchConfiguration;
  readonly toolchain: Toolchain;
}

suite('the Run and Debug entries', () => {
  for (const variant of variants) {
    suite(variant.title, () => {
      let folder: string;
      let toolchain: Toolchain;

      suiteSetup(async function () {
        const found = await findToolchain(TOOL_OF_LANGUAGE[languageOf(variant)]);
        if (!found.ok) {
          this.test?.parent?.suites.forEach((one) => (one.title += `, ${found.reason.kind}`));
          this.skip(); // The tool is not on this machine.
        }
        toolchain = found.toolchain;
        folder = fs.mkdtempSync(path.join(os.tmpdir(), "backend roadmap's debugger-"));
        folder = fs.realpathSync(folder);
        layStarter(variant, folder);
        await linkLibraries(variant, folder, toolchain);
      });

      suiteTeardown(() => {
        fs.rmSync(folder, { recursive: true, force: true });
      });

      launchConfigurations(variant.folder).forEach(({ name }, index) => {
        test(`'${name}' stops where the learner asked it to`, async () => {
          const configuration = launchConfigurations(folder)[index] ?? assert.fail();
          const debugged = { variant, folder, configuration, toolchain };
          await (variant.language === 'java' ? debugJava(debugged) : debugByAdapter(debugged));
        });
      });
    });
  }
});

/** Speaks the protocol of VS Code to the debugger that the language's extension starts. */
async function debugByAdapter(debugged: Debugged): Promise<void> {
  const { configuration, toolchain, folder } = debugged;
  const isPython = languageOf(debugged.variant) === 'python';
  const { client, stop } = await (isPython ? startPythonAdapter : startGoAdapter)(
    toolchain,
    folder,
  );
  try {
    // The terminal is VS Code's part; without a window the program runs without one.
    const args = { ...pythonOf(debugged), ...configuration, console: 'internalConsole' };
    await client.hitBreakpoint(args, placeToStop(debugged));
  } finally {
    await stop();
  }
}

/** Without an entry of its own, the Python extension takes the interpreter it found. */
function pythonOf({ toolchain: { tool, call }, configuration }: Debugged): object {
  return tool === 'python' && configuration['python'] === undefined
    ? { python: [call.program, ...call.args] }
    : {};
}

function placeToStop(debugged: Debugged): { path: string; line: number } {
  const { variant, configuration } = debugged;
  if (/test/i.test(configuration.name)) {
    return placeOfTest(debugged, testToStopIn(debugged));
  }
  const start = { python: /^if __name__ ==/m, go: /^func main\(\) \{/m }[
    languageOf(variant) as 'python' | 'go'
  ];
  return placeOf(debugged, (source, file) => {
    const before = source.slice(0, Math.max(source.search(start), 0));
    const isMeant = [undefined, file].includes(programOf(debugged));
    return isMeant && before !== '' ? before.split('\n').length + 1 : undefined;
  });
}

/** The file that an entry for Python starts; for Go it is wherever `main` is. */
function programOf({ folder, configuration }: Debugged): string | undefined {
  const { module, program } = configuration;
  if (typeof module === 'string') {
    return path.join(folder, module, '__main__.py');
  }
  return typeof program === 'string' && program.endsWith('.py')
    ? path.normalize(program)
    : undefined;
}

/** The test an entry asks for by its first choice, otherwise one that passes from the start. */
function testToStopIn(
  { variant: { manifest, language }, configuration }: Debugged,
  wanted = JSON.stringify(configuration['args'] ?? []),
): string {
  const names = manifest.tasks.flatMap(({ tests }) => tests);
  const asked = names.find(
    (name) => language !== undefined && wanted.includes(spellName(name, language)),
  );
  return (/one/.test(configuration.name) ? asked : undefined) ?? manifest.green[0] ?? assert.fail();
}

function placeOfTest(debugged: Debugged, name: string): { path: string; line: number } {
  return placeOf(debugged, (source) => {
    const line = findTestLines(source, languageOf(debugged.variant), [name]).get(name);
    // Counted from 0, and one further: into the test.
    return line === undefined ? undefined : line + 2;
  });
}

function placeOf(
  { folder, variant }: Debugged,
  findLine: (source: string, file: string) => number | undefined,
): { path: string; line: number } {
  for (const [, file] of trackedFiles(folder)) {
    const line = /\.(py|go|java)$/.test(file)
      ? findLine(fs.readFileSync(file, 'utf8'), file)
      : undefined;
    if (line !== undefined) {
      return { path: file, line };
    }
  }
  throw new Error(`${variant.title} has no place to stop.`);
}

/**
 * The debugger of Java's extension cannot be had from a package registry. The JDK's own attaches
 * where an entry says; where an entry launches a class, it launches that class as it stands there.
 */
async function debugJava(debugged: Debugged): Promise<void> {
  const { configuration } = debugged;
  return configuration.request === 'attach' ? attachJava(debugged) : launchJava(debugged);
}

async function attachJava(debugged: Debugged): Promise<void> {
  const { folder, configuration } = debugged;
  const { command, args } = projectTask(folder, configuration.preLaunchTask ?? '');
  const program = new TalkingProcess(command, args, folder);
  try {
    await program.hear(/Listening for transport dt_socket at address: (?:[\w.]+:)?5005/);
    const name = testToStopIn(debugged, JSON.stringify(args));
    const { path: file } = placeOfTest(debugged, name);
    const address = `${String(configuration['hostName'])}:${String(configuration['port'])}`;
    await stopsIn(['-attach', address], folder, `${classOf(file)}.${spellName(name, 'java')}`);
  } finally {
    program.stop();
  }
}

async function launchJava({ folder, configuration, toolchain }: Debugged): Promise<void> {
  const mainClass = String(configuration['mainClass']);
  const file = path.join(folder, 'src', `${mainClass.replaceAll('.', '/')}.java`);
  const classpath = fs.existsSync(path.join(folder, 'pom.xml'))
    ? await compileWithMaven(folder)
    : await compile(file, toolchain);
  const { vmArgs: asked } = configuration;
  const vmArgs = typeof asked === 'string' ? asked.split(' ') : [];
  await stopsIn([...vmArgs, '-classpath', classpath, mainClass], folder, `${mainClass}.main`);
}

async function compile(file: string, { call }: Toolchain): Promise<string> {
  const classes = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-classes-'));
  const javac = path.join(path.dirname(call.program), 'javac');
  const sources = ['-sourcepath', path.dirname(file)];
  await succeeds({ program: javac, args: ['-d', classes, ...sources, file] }, path.dirname(file));
  return classes;
}

/** What the Java extension takes from the project's pom.xml: its classes and its libraries. */
async function compileWithMaven(folder: string): Promise<string> {
  const list = path.join(folder, 'target/classpath.txt');
  const goals = ['-q', 'compile', 'dependency:build-classpath', `-Dmdep.outputFile=${list}`];
  await succeeds({ program: 'sh', args: ['mvnw', ...goals] }, folder);
  return [path.join(folder, 'target/classes'), fs.readFileSync(list, 'utf8')].join(path.delimiter);
}

async function succeeds(call: ProgramCall, cwd: string): Promise<void> {
  const { exitCode, output } = await runProcess(call, {
    ...{ cwd, env: learnerEnvironment(process.env), timeoutMs: 120_000 },
  });
  assert.equal(exitCode, 0, output);
}

async function stopsIn(args: readonly string[], folder: string, method: string): Promise<void> {
  const debuggerOfJdk = new TalkingProcess('jdb', args, folder);
  try {
    await debuggerOfJdk.hear(/Initializing jdb|VM Started|>/);
    debuggerOfJdk.say(`stop in ${method}`);
    await debuggerOfJdk.hear(/Deferring breakpoint|Set breakpoint/);
    debuggerOfJdk.say(args[0] === '-attach' ? 'cont' : 'run');
    await debuggerOfJdk.hear(/Breakpoint hit: .*/);
  } finally {
    debuggerOfJdk.stop();
  }
}

function classOf(file: string): string {
  const source = fs.readFileSync(file, 'utf8');
  const packageName = /^package ([\w.]+);/m.exec(source)?.[1];
  return [packageName, path.basename(file, '.java')].filter((part) => part !== undefined).join('.');
}

function languageOf({ language, title }: Variant): Language {
  assert.ok(language, title);
  return language;
}
