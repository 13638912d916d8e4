import path from 'node:path';
import { installHost } from '../host/installHost.mjs';
import { supportFolder } from '../paths.mjs';
import { runTierProcess } from './process.mjs';

const limitSeconds = 1200;

/**
 * Runs the host tests inside a real VS Code of one version.
 * @param {import('../host/versions.mjs').HostVersion} version
 * @param {'npm' | 'desktop'} kind
 * @param {string | undefined} grep
 */
export async function runHostTier(version, kind, grep) {
  if (kind === 'npm') await installHost(version);
  return runTierProcess({
    tier: `host ${version}`,
    folder: 'host',
    limitSeconds,
    grep,
    env: { BACKEND_ROADMAP_HOST: kind, BACKEND_ROADMAP_GREP: grep },
    toArguments: (bundles) => [
      path.join(supportFolder, 'host/runHostTests.mjs'),
      version,
      ...bundles,
    ],
  });
}
