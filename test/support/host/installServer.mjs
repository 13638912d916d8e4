import fs from 'node:fs';
import path from 'node:path';
import { installOnce } from '../cache.mjs';
import { readJson, writeJson } from '../files.mjs';
import { npm, unpackPackage } from '../npm.mjs';
import { supportFolder } from '../paths.mjs';
import { hostVersions, recipe } from './versions.mjs';

/**
 * @typedef {object} Manifest
 * @property {Record<string, string>} dependencies
 * @property {unknown} [devDependencies]
 * @property {unknown} [allowScripts]
 *
 * @typedef {object} Shrinkwrap
 * @property {Record<string, {version?: string, resolved?: string, dependencies?: Record<string, string>}>} packages
 */

/** What the server needs to start, and what terminals, search, watching and syntax colours need. */
const keptDependencies = new Set([
  '@microsoft/1ds-core-js',
  '@microsoft/1ds-post-js',
  '@parcel/watcher',
  '@vscode/iconv-lite-umd',
  '@vscode/proxy-agent',
  '@vscode/ripgrep',
  '@vscode/ripgrep-universal',
  '@xterm/addon-clipboard',
  '@xterm/addon-image',
  '@xterm/addon-ligatures',
  '@xterm/addon-progress',
  '@xterm/addon-search',
  '@xterm/addon-serialize',
  '@xterm/addon-unicode11',
  '@xterm/addon-webgl',
  '@xterm/headless',
  '@xterm/xterm',
  'cookie',
  'http-proxy-agent',
  'https-proxy-agent',
  'jschardet',
  'katex',
  'minimist',
  'node-pty',
  'tas-client',
  'tas-client-umd',
  'vscode-oniguruma',
  'vscode-regexpp',
  'vscode-textmate',
  'ws',
  'yauzl',
  'yazl',
]);

/** Built-in extensions that are large and have no part in our tests. */
const droppedExtensions = [
  'copilot',
  'mermaid-chat-features',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'node_modules/typescript',
  'tunnel-forwarding',
];

/** Modules that need a compiler or an install script, and the plain JavaScript that takes their place. */
const standIns = {
  '@vscode/deviceid': 'deviceId.cjs',
  '@vscode/fs-copyfile': 'fsCopyFile.cjs',
  '@vscode/native-watchdog': 'nativeWatchdog.cjs',
  '@vscode/spdlog': 'spdlog.cjs',
  'native-watchdog': 'nativeWatchdog.cjs',
};

/**
 * Installs the VS Code server out of the npm package code-server, from the npm registry alone.
 * @param {import('./versions.mjs').HostVersion} version
 * @returns {Promise<string>} the folder that holds out/server-main.js
 */
export function installServer(version) {
  const { codeServer, vscode } = hostVersions[version];
  return installOnce({
    name: `vscode-server-${vscode}-r${recipe}`,
    title: `VS Code ${vscode}`,
    install: async (folder) => {
      await unpackPackage(`code-server@${codeServer}`, folder, [
        '--strip-components=3',
        ...droppedExtensions.map((name) => `--exclude=package/lib/vscode/extensions/${name}`),
        '--exclude=*.map',
        'package/lib/vscode',
      ]);
      const isOldRipgrep = rewriteDependencies(folder);
      await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: folder,
      });
      for (const [name, file] of Object.entries(standIns)) putStandIn(folder, name, file);
      if (isOldRipgrep) putStandIn(folder, '@vscode/ripgrep', 'ripgrep.cjs');
      dropOtherPlatforms(folder);
    },
  });
}

/**
 * Leaves only the dependencies kept here, in versions that the registry serves ready-made.
 * @param {string} folder
 * @returns {boolean} whether this version names the old ripgrep package
 */
function rewriteDependencies(folder) {
  const manifestFile = path.join(folder, 'package.json');
  const shrinkwrapFile = path.join(folder, 'npm-shrinkwrap.json');
  const manifest = /** @type {Manifest} */ (readJson(manifestFile));
  const shrinkwrap = /** @type {Shrinkwrap} */ (readJson(shrinkwrapFile));
  const isOldRipgrep = '@vscode/ripgrep' in manifest.dependencies;
  manifest.dependencies = chooseDependencies(manifest.dependencies, shrinkwrap);
  unlockReplaced(shrinkwrap, manifest.dependencies);
  delete manifest.devDependencies;
  delete manifest.allowScripts;
  writeJson(manifestFile, manifest);
  writeJson(shrinkwrapFile, shrinkwrap);
  return isOldRipgrep;
}

/**
 * @param {Record<string, string>} dependencies
 * @param {Shrinkwrap} shrinkwrap
 */
function chooseDependencies(dependencies, { packages }) {
  /** @type {Record<string, string>} */
  const chosen = {};
  for (const [name, range] of Object.entries(dependencies)) {
    if (!keptDependencies.has(name)) continue;
    const locked = packages[`node_modules/${name}`];
    // A Git address cannot be fetched from the registry: the published version of the same number can.
    chosen[name] = locked?.resolved?.startsWith('git') ? (locked.version ?? range) : range;
  }
  // The locked 2.1.0 of the oldest host has no ready-made binary.
  if (!packages['node_modules/@parcel/watcher-linux-x64-glibc'])
    chosen['@parcel/watcher'] = '2.5.1';
  if ('@vscode/ripgrep' in chosen) {
    // It downloads its binary from elsewhere at install time; the universal package carries it.
    delete chosen['@vscode/ripgrep'];
    chosen['@vscode/ripgrep-universal'] = '1.18.0';
    // The first node-pty with ready-made binaries for Linux.
    chosen['node-pty'] = '1.2.0-beta.15';
  }
  return chosen;
}

/**
 * Takes every package whose range changed out of the lock, so that npm resolves it anew.
 * @param {Shrinkwrap} shrinkwrap
 * @param {Record<string, string>} dependencies
 */
function unlockReplaced({ packages }, dependencies) {
  const root = (packages[''] ??= {});
  for (const [name, range] of Object.entries(dependencies)) {
    if (root.dependencies?.[name] === range) continue;
    for (const location of Object.keys(packages)) {
      const own = `node_modules/${name}`;
      if (location === own || location.startsWith(`${own}/`))
        Reflect.deleteProperty(packages, location);
    }
  }
  root.dependencies = dependencies;
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} file
 */
function putStandIn(folder, name, file) {
  const target = path.join(folder, 'node_modules', name);
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  const manifest = { name, version: '0.0.0-stand-in', main: 'index.js' };
  writeJson(path.join(target, 'package.json'), manifest);
  fs.copyFileSync(path.join(supportFolder, 'host/standIns', file), path.join(target, 'index.js'));
}

/** @param {string} folder */
function dropOtherPlatforms(folder) {
  for (const binaries of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds']) {
    const parent = path.join(folder, 'node_modules', binaries);
    if (!fs.existsSync(parent)) continue;
    for (const platform of fs.readdirSync(parent)) {
      if (platform === 'linux-x64') continue;
      fs.rmSync(path.join(parent, platform), { recursive: true });
    }
  }
}
