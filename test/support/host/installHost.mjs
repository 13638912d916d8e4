import { findOrInstallChromium } from './installChromium.mjs';
import { installNode } from './installNode.mjs';
import { installServer } from './installServer.mjs';

/**
 * Installs everything that tests in a version need, so that no test waits for a download.
 * @param {import('./versions.mjs').HostVersion} version
 */
export async function installHost(version) {
  await installNode();
  await installServer(version);
  await findOrInstallChromium();
}
