import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { readJson } from '../files.mjs';
import { startServer } from '../host/server.mjs';
import { outFolder, repositoryFolder } from '../paths.mjs';
import { practiceFolder, startDataFolder } from './practice.mjs';

/** Fixed, since the browser keeps a learner's progress under the address it was made at. */
const usualPort = 8421;

/** Serves VS Code to the person's own browser until the server ends; returns its exit code. */
export async function startInBrowser() {
  const practice = practiceFolder();
  const port = await choosePort();
  const server = await startServer({
    version: 'newest',
    port,
    userDataFolder: startDataFolder('npm'),
    extensionsFolder: linkExtension(),
    extraArgs: ['--default-folder', practice],
  });
  console.log(`\nVS Code with Backend Roadmap is ready: ${server.address}`);
  console.log(`Practice folder: ${practice}\nPress Ctrl+C to stop.`);
  return server.ended;
}

async function choosePort() {
  const wanted = Number(process.env['BACKEND_ROADMAP_PORT'] ?? usualPort);
  if (await isFree(wanted)) return wanted;
  console.warn(
    `Port ${wanted} is in use, so this VS Code gets another one and shows none of the progress made at ${wanted}. To choose, set BACKEND_ROADMAP_PORT.`,
  );
  return 0;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

/**
 * Makes this clone an installed extension, by a link: after a build, reloading the page is enough.
 * @returns {string} the extensions folder
 */
function linkExtension() {
  const folder = path.join(outFolder, 'extensions');
  // Made anew, since the list that VS Code keeps in it may name an earlier version.
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const manifest = /** @type {{publisher: string, name: string, version: string}} */ (
    readJson(path.join(repositoryFolder, 'package.json'))
  );
  const name = `${manifest.publisher}.${manifest.name}-${manifest.version}`;
  fs.symlinkSync(repositoryFolder, path.join(folder, name), 'dir');
  return folder;
}
