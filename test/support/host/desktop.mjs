import fs from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheFolder } from '../cache.mjs';
import { SupportError } from '../messages.mjs';
import { hostVersions } from './versions.mjs';

/**
 * Downloads desktop VS Code, once; returns its executable.
 * @param {import('./versions.mjs').HostVersion} version
 */
export async function installDesktop(version) {
  const cachePath = path.join(cacheFolder(), 'desktop');
  fs.mkdirSync(cachePath, { recursive: true });
  try {
    return await downloadAndUnzipVSCode({
      version: version === 'newest' ? 'stable' : hostVersions[version].vscode,
      cachePath,
    });
  } catch (error) {
    throw new SupportError(
      `Desktop VS Code could not be downloaded: ${String(error)}\nCheck the network connection and run the same command again. On Linux x64, BACKEND_ROADMAP_HOST=npm needs the npm registry alone.`,
    );
  }
}
