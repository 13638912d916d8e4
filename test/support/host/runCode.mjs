import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { parseArgs } from 'node:util';
import { exitWith } from '../messages.mjs';
import { supportFolder } from '../paths.mjs';
import { interrupted } from '../processes.mjs';
import { openHost } from './openHost.mjs';
import { toHostVersion } from './versions.mjs';

const diedExitCode = 71;
const timedOutExitCode = 124;
const defaultLimitSeconds = 900;
const readEveryMs = 100;

/**
 * Runs extension tests as `code` does, for the options that @vscode/test-electron passes.
 * BACKEND_ROADMAP_HOST_VERSION chooses the version, BACKEND_ROADMAP_LIMIT_SECONDS the time allowed.
 * @param {readonly string[]} args
 */
export function runCode(args) {
  return exitWith(runTestsInHost(args));
}

/** @param {readonly string[]} args */
async function runTestsInHost(args) {
  const { values, positionals } = parseCommandLine(args);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-code-'));
  const output = followFile(path.join(folder, 'output'));
  const host = await openHost({
    version: toHostVersion(process.env['BACKEND_ROADMAP_HOST_VERSION'] ?? 'newest'),
    testsPath: path.join(supportFolder, 'host/redirectingRunner.cjs'),
    isTrustAsked: !values['disable-workspace-trust'],
    isOtherExtensionsDisabled: values['disable-extensions'] === true,
    env: {
      BACKEND_ROADMAP_TESTS_PATH: path.resolve(values.extensionTestsPath ?? ''),
      BACKEND_ROADMAP_TEST_OUTPUT: output.file,
    },
    ...withoutUndefined({
      workspaceFolder: positionals[0],
      extensionFolders: values.extensionDevelopmentPath,
      userDataFolder: values['user-data-dir'],
      extensionsFolder: values['extensions-dir'],
    }),
  });
  const exitCode = await Promise.race([host.testsEnded, interrupted(), timeLimit()]);
  output.stop();
  await host.close();
  // VS Code reports 0 when its extension host dies, so 0 counts only if the runner said so as well.
  const isBelieved = exitCode !== 0 || fs.existsSync(`${output.file}.passed`);
  fs.rmSync(folder, { recursive: true });
  if (isBelieved) return exitCode;
  console.error('The extension host died before the tests ended.');
  return diedExitCode;
}

/** @param {readonly string[]} args */
function parseCommandLine(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    // Options of desktop VS Code that mean nothing here are passed over.
    strict: false,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
      'disable-extensions': { type: 'boolean' },
      'disable-workspace-trust': { type: 'boolean' },
    },
  });
  const known =
    /** @type {{extensionDevelopmentPath?: string[], extensionTestsPath?: string, 'user-data-dir'?: string, 'extensions-dir'?: string, 'disable-extensions'?: boolean, 'disable-workspace-trust'?: boolean}} */ (
      values
    );
  return { values: known, positionals };
}

/**
 * Prints what is appended to a file.
 * @param {string} file
 */
function followFile(file) {
  const descriptor = fs.openSync(file, 'w+');
  const buffer = Buffer.alloc(65_536);
  const decoder = new StringDecoder('utf8');
  const print = () => {
    for (;;) {
      const length = fs.readSync(descriptor, buffer);
      if (length === 0) return;
      process.stdout.write(decoder.write(buffer.subarray(0, length)));
    }
  };
  const timer = setInterval(print, readEveryMs);
  const stop = () => {
    clearInterval(timer);
    print();
    fs.closeSync(descriptor);
  };
  return { file, stop };
}

/** @returns {Promise<number>} */
function timeLimit() {
  const seconds = Number(process.env['BACKEND_ROADMAP_LIMIT_SECONDS'] ?? defaultLimitSeconds);
  return new Promise((resolve) => {
    setTimeout(() => {
      console.error(`The tests did not end in ${seconds} s.`);
      resolve(timedOutExitCode);
    }, seconds * 1000).unref();
  });
}

/**
 * @template {object} T
 * @param {T} values
 * @returns {{[K in keyof T]?: Exclude<T[K], undefined>}}
 */
function withoutUndefined(values) {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return /** @type {{[K in keyof T]?: Exclude<T[K], undefined>}} */ (Object.fromEntries(present));
}
