import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { installOnce } from '../cache.mjs';
import { SupportError } from '../messages.mjs';
import { unpackArchive, unpackPackage } from '../npm.mjs';
import { run } from '../processes.mjs';
import { chromiumVersion, recipe } from './versions.mjs';

const installedNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The executable of a Chromium: the one named by the environment, an installed one, or our download. */
export async function findOrInstallChromium() {
  const named = process.env['BACKEND_ROADMAP_CHROMIUM'];
  if (!named) return findOnPath(installedNames) ?? (await installChromium());
  if (fs.existsSync(named)) return named;
  throw new SupportError(
    `BACKEND_ROADMAP_CHROMIUM names '${named}', which does not exist. Correct it, or unset it to use an installed or downloaded Chromium.`,
  );
}

/** @param {readonly string[]} names */
function findOnPath(names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
}

async function installChromium() {
  const folder = await installOnce({
    name: `chromium-${chromiumVersion}-r${recipe}`,
    title: `a headless Chromium (@sparticuz/chromium ${chromiumVersion})`,
    install: async (target) => {
      const packed = path.join(target, 'packed');
      await unpackPackage(`@sparticuz/chromium@${chromiumVersion}`, packed);
      await unpackChromium(path.join(packed, 'bin'), target);
      fs.rmSync(packed, { recursive: true });
      await writeStartScript(target);
    },
  });
  return path.join(folder, 'start.sh');
}

/**
 * @param {string} from
 * @param {string} to
 */
async function unpackChromium(from, to) {
  await decompress(path.join(from, 'chromium.br'), path.join(to, 'chromium'));
  fs.chmodSync(path.join(to, 'chromium'), 0o755);
  for (const name of ['swiftshader', 'fonts', 'al2023']) {
    const archive = path.join(to, `${name}.tar`);
    await decompress(path.join(from, `${name}.tar.br`), archive);
    await unpackArchive(archive, to);
    fs.rmSync(archive);
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
async function decompress(from, to) {
  await pipeline(fs.createReadStream(from), createBrotliDecompress(), fs.createWriteStream(to));
}

/**
 * Writes the script that starts Chromium; with the package's own libraries only where the system
 * lacks them, since they want a recent C library.
 * @param {string} folder
 */
async function writeStartScript(folder) {
  const isComplete = await canStart(path.join(folder, 'chromium'));
  fs.writeFileSync(path.join(folder, 'fonts.conf'), fontConfiguration);
  const script = [
    '#!/bin/sh',
    'here=$(dirname "$(readlink -f "$0")")',
    ...(isComplete ? [] : ['export LD_LIBRARY_PATH="$here/lib:$LD_LIBRARY_PATH"']),
    '[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"',
    'exec "$here/chromium" "$@"',
    '',
  ].join('\n');
  fs.writeFileSync(path.join(folder, 'start.sh'), script, { mode: 0o755 });
  if (!(await canStart(path.join(folder, 'start.sh')))) {
    throw new SupportError(
      'The downloaded Chromium does not start on this system. Install one (Debian, Ubuntu: apt install chromium) or name one in BACKEND_ROADMAP_CHROMIUM, then run the same command again.',
    );
  }
}

/** @param {string} executable */
async function canStart(executable) {
  const { exitCode } = await run(executable, ['--version'], {
    isCaptured: true,
    limitSeconds: 20,
  });
  return exitCode === 0;
}

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
