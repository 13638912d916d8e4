import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../processes.mjs';
import { filesOfStarters } from './files.mjs';

/** A wheel says it in one of three places, the newest first. */
const PRINT_LICENCE = `
import email, sys, zipfile
wheel = zipfile.ZipFile(sys.argv[1])
name = next(n for n in wheel.namelist() if n.endswith(".dist-info/METADATA"))
data = email.message_from_bytes(wheel.read(name))
classifiers = [c.split(" :: ")[-1] for c in data.get_all("Classifier", []) if c.startswith("License ::")]
print(data.get("License-Expression") or " or ".join(classifiers) or (data.get("License") or "").split("\\n")[0])
`;

/** @returns {Promise<import('./starters.mjs').Audit>} */
export async function auditPip() {
  /** @type {import('./starters.mjs').Audit} */
  const audit = { libraries: [], weaknesses: [] };
  for (const { starter, file } of filesOfStarters(/^requirements.*\.in$/)) {
    const pins = fs.readFileSync(file.replace(/\.in$/, '.txt'), 'utf8');
    for (const library of namesIn(fs.readFileSync(file, 'utf8'))) {
      const pinned = pinOf(pins, library);
      const [newest, licence] = [await newestOf(library), await licenceOf(library, pinned)];
      audit.libraries.push({ starter, library, pinned, newest, licence });
    }
    audit.weaknesses.push({ starter, tool: 'pip-audit', answer: await weaknesses(file) });
  }
  return audit;
}

/** @param {string} text names, one a line, perhaps with extras or a version behind them */
function namesIn(text) {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return lines.flatMap((line) => /^[\w.-]+/.exec(line)?.[0] ?? []);
}

/**
 * @param {string} pins
 * @param {string} library
 */
function pinOf(pins, library) {
  const line = new RegExp(`^${library}(?:\\[[^\\]]*\\])?==([\\w.]+)`, 'mi').exec(pins);
  return line?.[1] ?? 'unpinned';
}

/** @param {string} library */
async function newestOf(library) {
  const { output } = await pip(['index', 'versions', library]);
  return /\(([\w.]+)\)/.exec(output)?.[1] ?? 'unknown';
}

/**
 * @param {string} library
 * @param {string} version
 */
async function licenceOf(library, version) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-audit-'));
  try {
    const wanted = ['--no-deps', '--quiet', '--dest', folder];
    await pip(['download', ...wanted, `${library}==${version}`]);
    const [wheel] = fs.readdirSync(folder).filter((name) => name.endsWith('.whl'));
    if (wheel === undefined) return 'unknown';
    const { output } = await run('python3', ['-c', PRINT_LICENCE, path.join(folder, wheel)], {
      isCaptured: true,
    });
    return output.trim() || 'unknown';
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** @param {string} file */
async function weaknesses(file) {
  const pins = file.replace(/\.in$/, '.txt');
  const { exitCode, output } = await run('pip-audit', ['--no-deps', '-r', pins], {
    isCaptured: true,
    limitSeconds: 60,
  }).catch(() => ({ exitCode: 1, output: 'pip-audit is not installed' }));
  return exitCode === 0 ? 'none known' : output.trim().split('\n').slice(-3).join(' ');
}

/** @param {string[]} args */
function pip(args) {
  return run('python3', ['-m', 'pip', '--disable-pip-version-check', ...args], {
    isCaptured: true,
    limitSeconds: 120,
  });
}
