import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { repositoryFolder } from '../paths.mjs';
import { readIfPresent } from '../files.mjs';
import { descendantsOf, signalProcess } from '../processes.mjs';
import { findOrInstallChromium } from './installChromium.mjs';
import { startServer } from './server.mjs';

const viewport = { width: 1400, height: 900 };
const closeLimitMs = 5000;

/** The exit code for a page that crashed, as the `code` executable reports it. */
const crashedExitCode = 70;

/**
 * @typedef {object} HostOptions
 * @property {import('./versions.mjs').HostVersion} [version] `newest` when left out
 * @property {string} [workspaceFolder] or a .code-workspace file; an empty window when left out
 * @property {readonly string[]} [extensionFolders] loaded as extensions under development; the repository when left out
 * @property {string} [testsPath] a module whose `run()` is called in the extension host
 * @property {string} [userDataFolder] settings and storage on disk; a temporary one when left out
 * @property {string} [profileFolder] the browser's profile; a temporary one when left out
 * @property {number} [port] any free one when left out
 * @property {string} [extensionsFolder] where installed extensions are
 * @property {import('./settings.mjs').Settings} [settings] user settings of a new user data folder
 * @property {NodeJS.ProcessEnv} [env] added to the extension host's environment
 * @property {boolean} [isTrustAsked] asks whether the workspace is trusted
 * @property {boolean} [isOtherExtensionsDisabled]
 * @property {(text: string) => void} [onConsole] the page's console
 * @property {(text: string) => void} [onOutput] what the server prints
 *
 * @typedef {object} Host
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').BrowserContext} context
 * @property {number} port
 * @property {string} userDataFolder
 * @property {Promise<number>} testsEnded resolves with the tests' exit code; only with `testsPath`
 * @property {() => Promise<void>} close
 * @property {(workspaceFolder: string) => Promise<import('playwright-core').Page>} openPage a second window, beside the first
 * @property {() => Promise<void>} kill ends server and browser without warning, as a power cut would
 */

/**
 * Opens a real VS Code: a server and a headless browser that shows its workbench.
 *
 * `workspaceState` and `globalState` live in the browser's profile, keyed by the port: to find them
 * again, open with the same `profileFolder` and `port`.
 * @param {HostOptions} [options]
 * @returns {Promise<Host>}
 */
export async function openHost(options = {}) {
  const temporaryFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-host-'));
  const removeTemporary = () => {
    fs.rmSync(temporaryFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  const userDataFolder = path.resolve(options.userDataFolder ?? path.join(temporaryFolder, 'data'));
  const profileFolder = path.resolve(
    options.profileFolder ?? path.join(temporaryFolder, 'profile'),
  );
  const server = await startServer({
    ...options,
    version: options.version ?? 'newest',
    userDataFolder,
    // The driver hides notifications, so it is used for in-host tests only.
    isDriven: options.testsPath !== undefined,
  });
  const killAll = () => {
    for (const id of browserProcesses(profileFolder)) signalProcess(id, 'SIGKILL');
    server.kill();
    removeTemporary();
  };
  try {
    const context = await openBrowser(profileFolder);
    const page = context.pages()[0] ?? (await context.newPage());
    const { ended: testsEnded } = await watchTests(page);
    page.on('console', (message) => options.onConsole?.(message.text()));
    await openWorkbenchPage(page, server, options);
    const close = async () => {
      await Promise.race([context.close(), sleep(closeLimitMs)]);
      await server.stop();
      killAll();
    };
    const kill = async () => {
      const browserClosed = new Promise((resolve) => context.once('close', resolve));
      killAll();
      await Promise.all([server.ended, Promise.race([browserClosed, sleep(closeLimitMs)])]);
    };
    const openPage = async (/** @type {string} */ workspaceFolder) => {
      const another = await context.newPage();
      await openWorkbenchPage(another, server, { ...options, workspaceFolder });
      return another;
    };
    return { page, context, port: server.port, userDataFolder, testsEnded, openPage, close, kill };
  } catch (error) {
    killAll();
    throw error;
  }
}

/** @param {string} profileFolder */
async function openBrowser(profileFolder) {
  return chromium.launchPersistentContext(profileFolder, {
    executablePath: await findOrInstallChromium(),
    headless: true,
    viewport,
    // The interrupt belongs to whoever opened the host.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** @param {import('playwright-core').Page} page */
async function watchTests(page) {
  /** @type {(exitCode: number) => void} */
  let end = () => undefined;
  const ended = new Promise((/** @type {(exitCode: number) => void} */ resolve) => (end = resolve));
  page.on('crash', () => {
    end(crashedExitCode);
  });
  // The names that the workbench calls when it runs tests.
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await page.exposeFunction('codeAutomationExit', end);
  return { ended };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('./server.mjs').Server} server
 * @param {HostOptions} options
 */
async function openWorkbenchPage(page, server, options) {
  const { workspaceFolder, testsPath, extensionFolders = [repositoryFolder] } = options;
  const toRemote = (/** @type {string} */ file) => ({
    scheme: 'vscode-remote',
    authority: `127.0.0.1:${server.port}`,
    path: path.resolve(file),
  });
  const toUri = (/** @type {string} */ file) => {
    const { scheme, authority, path: absolute } = toRemote(file);
    return `${scheme}://${authority}${absolute}`;
  };
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(options.isOtherExtensionsDisabled ? [['disableExtensions', 'true']] : []),
  ];
  if (testsPath) {
    payload.push(...extensionFolders.map((folder) => ['extensionDevelopmentPath', toUri(folder)]), [
      'extensionTestsPath',
      toUri(testsPath),
    ]);
  } else {
    await page.addInitScript(addDevelopmentExtensions, extensionFolders.map(toRemote));
  }
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (!workspaceFolder) query.set('ew', 'true');
  else if (workspaceFolder.endsWith('.code-workspace')) query.set('workspace', workspaceFolder);
  else query.set('folder', path.resolve(workspaceFolder));
  await page.goto(`${server.address}?${query.toString()}`, { waitUntil: 'commit' });
}

/**
 * Runs in the page before the workbench: without the driver the address names no development
 * extensions, so they go into the configuration that the page reads.
 * @param {unknown[]} extensions
 */
function addDevelopmentExtensions(extensions) {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
  const original = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (/** @type {string} */ name) {
    const value = original.call(this, name);
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
    /** @type {unknown} */
    const settings = JSON.parse(value ?? '{}');
    const configuration = /** @type {{developmentOptions?: object}} */ (settings);
    configuration.developmentOptions = { ...configuration.developmentOptions, extensions };
    return JSON.stringify(configuration);
  };
}

/**
 * The browser processes on a profile. Found by its folder, which no other browser uses.
 * @param {string} profileFolder
 */
function browserProcesses(profileFolder) {
  return descendantsOf(process.pid).filter((id) =>
    readIfPresent(`/proc/${id}/cmdline`)?.includes(`--user-data-dir=${profileFolder}`),
  );
}

/** @param {number} milliseconds */
function sleep(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
