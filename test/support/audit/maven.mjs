import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { run } from '../processes.mjs';
import { filesOfStarters } from './files.mjs';

const VERSIONS_PLUGIN = 'org.codehaus.mojo:versions-maven-plugin:2.18.0';

const NO_PREVIEWS = '-Dmaven.version.ignore=(?i).*-(alpha|beta|m|rc|snapshot)-?\\d*.*';

/** @typedef {{groupId?: string, artifactId?: string, version?: string}} Coordinates */
/** @typedef {{parent?: Coordinates, licences: string[]}} Pom */

/** @returns {Promise<import('./starters.mjs').Audit>} */
export async function auditMaven() {
  /** @type {import('./starters.mjs').Audit} */
  const audit = { libraries: [], weaknesses: [] };
  for (const { starter, folder } of filesOfStarters(/^pom\.xml$/)) {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-audit-'));
    try {
      fs.cpSync(folder, copy, { recursive: true });
      audit.libraries.push(await parentOf(starter, copy), ...(await dependenciesOf(starter, copy)));
    } finally {
      fs.rmSync(copy, { recursive: true });
    }
    const answer = 'no tool of Maven asks a public server without an account';
    audit.weaknesses.push({ starter, tool: 'maven', answer });
  }
  return audit;
}

/**
 * The one version that fixes those of all libraries.
 * @param {string} starter
 * @param {string} folder
 */
async function parentOf(starter, folder) {
  const pom = readPom(path.join(folder, 'pom.xml'));
  const { groupId = '', artifactId = '', version = '' } = pom.parent ?? {};
  const { output } = await maven(
    [`${VERSIONS_PLUGIN}:display-parent-updates`, NO_PREVIEWS],
    folder,
  );
  const newest = /->\s*([\w.-]+)/.exec(output)?.[1] ?? version;
  const licence = licenceOf({ groupId, artifactId, version });
  return { starter, library: `${groupId}:${artifactId}`, pinned: version, newest, licence };
}

/**
 * @param {string} starter
 * @param {string} folder
 */
async function dependenciesOf(starter, folder) {
  const list = path.join(folder, 'libraries.txt');
  const goal = 'dependency:list';
  await maven([goal, '-P', 'phase-5', '-DexcludeTransitive', `-DoutputFile=${list}`], folder);
  const lines = fs.readFileSync(list, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, groupId, artifactId, version] =
      /^\s*([\w.-]+):([\w.-]+):jar:(?:[\w.-]+:)?([\w.-]+):\w+/.exec(line) ?? [];
    if (!groupId || !artifactId || !version) return [];
    const licence = licenceOf({ groupId, artifactId, version });
    // The parent decides over them; only it is renewed.
    return [
      { starter, library: `${groupId}:${artifactId}`, pinned: version, newest: version, licence },
    ];
  });
}

/**
 * As the POM in the local repository says, or one of those above it.
 * @param {Coordinates} coordinates
 * @returns {string}
 */
function licenceOf({ groupId = '', artifactId = '', version = '' }) {
  const repository = path.join(os.homedir(), '.m2/repository', ...groupId.split('.'));
  const file = path.join(repository, artifactId, version, `${artifactId}-${version}.pom`);
  if (!fs.existsSync(file)) return 'unknown';
  const { licences, parent } = readPom(file);
  if (licences.length > 0) return licences.join(' or ');
  return parent === undefined ? 'unknown' : licenceOf(parent);
}

/**
 * @param {string} file
 * @returns {Pom}
 */
function readPom(file) {
  /** @type {string[]} */
  const place = [];
  /** @type {Map<string, string[]>} */
  const texts = new Map();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => place.push(name));
  parser.on('closetag', () => place.pop());
  parser.on('text', (text) => {
    const key = place.join('/');
    texts.set(
      key,
      [...(texts.get(key) ?? []), text.trim()].filter((one) => one !== ''),
    );
  });
  parser.write(fs.readFileSync(file, 'utf8')).close();
  const inParent = (/** @type {string} */ name) => texts.get(`project/parent/${name}`)?.[0] ?? '';
  const artifactId = inParent('artifactId');
  return {
    ...(artifactId
      ? { parent: { groupId: inParent('groupId'), artifactId, version: inParent('version') } }
      : {}),
    licences: texts.get('project/licenses/license/name') ?? [],
  };
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
function maven(args, cwd) {
  return run('sh', ['mvnw', '--batch-mode', ...args], { cwd, isCaptured: true, limitSeconds: 600 });
}
