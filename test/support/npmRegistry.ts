import { npm } from './npm.mjs';
import { repositoryFolder } from './proof/variants';

/** The registry that npm uses on this machine. */
export async function npmRegistry(): Promise<string> {
  const printed = await npm(['config', 'get', 'registry', '--loglevel=error'], {
    cwd: repositoryFolder,
  });
  return printed.trim().split('\n').at(-1) ?? '';
}
