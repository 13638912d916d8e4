import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SupportError } from './messages.mjs';
import { run } from './processes.mjs';

/**
 * Runs npm in a folder; fails with what to do next.
 * @param {readonly string[]} args
 * @param {{cwd: string, isCaptured?: boolean}} options
 * @returns {Promise<string>} what npm printed, when captured
 */
export async function npm(args, { cwd, isCaptured = true }) {
  const [command, ...before] = npmCommand();
  const { exitCode, output } = await run(command, [...before, ...args], {
    cwd,
    env: environmentForNpm(),
    isCaptured,
  });
  if (exitCode === 0) return output;
  throw new SupportError(
    `'npm ${args.join(' ')}' failed with exit code ${exitCode}.\n${output}\n` +
      'Check that this machine reaches the npm registry (npm ping) and has free disk space, then run the same command again.',
  );
}

/**
 * Downloads a package of the registry and unpacks it, without its dependencies.
 * @param {string} specifier exact, as in `name@1.2.3`
 * @param {string} folder
 * @param {readonly string[]} [tarOptions]
 */
export async function unpackPackage(specifier, folder, tarOptions = ['--strip-components=1']) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-package-'));
  try {
    await npm(['pack', specifier, '--loglevel=error'], { cwd: temporary });
    const [archive] = fs.readdirSync(temporary).filter((name) => name.endsWith('.tgz'));
    if (!archive) throw new SupportError(`npm packed no archive of '${specifier}'.`);
    await unpackArchive(path.join(temporary, archive), folder, tarOptions);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {readonly string[]} [tarOptions]
 */
export async function unpackArchive(archive, folder, tarOptions = []) {
  fs.mkdirSync(folder, { recursive: true });
  const { exitCode, output } = await run(
    'tar',
    ['-xf', archive, '-C', folder, '--no-same-owner', ...tarOptions],
    {
      isCaptured: true,
    },
  );
  if (exitCode !== 0) {
    throw new SupportError(
      `tar could not unpack '${archive}':\n${output}\nCheck the free disk space, then run the same command again.`,
    );
  }
}

/** @returns {[string, ...string[]]} */
function npmCommand() {
  // Inside `npm run`, npm names its own script; starting it with Node also works on Windows, where npm is a batch file.
  const script = process.env['npm_execpath'];
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}

/** The environment without what an outer `npm run` says about its own project. */
function environmentForNpm() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name),
    ),
  );
}
