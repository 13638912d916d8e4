import path from 'node:path';
import { repositoryFolder } from './paths.mjs';
import { run } from './processes.mjs';

/**
 * Runs the project's build; its messages go to the terminal.
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function build(args) {
  const script = path.join(repositoryFolder, 'esbuild.mjs');
  const { exitCode } = await run(process.execPath, [script, ...args], { cwd: repositoryFolder });
  return exitCode === 0;
}
