import type { InstallationEnd } from './libraries';

/** Never reached: in a browser a check ends before anything could be found missing. */
export function installLibraries(): Promise<InstallationEnd> {
  return Promise.resolve({ kind: 'cancelled' });
}
