import fs from 'node:fs';
import path from 'node:path';
import { outFolder, repositoryFolder } from '../paths.mjs';

/**
 * The bundled tests of a tier, sorted. Listed from their sources, so that the bundle of a deleted
 * test never runs and a missing bundle is noticed.
 * @param {string} tier
 * @returns {string[]}
 */
export function testBundles(tier) {
  const sources = path.join(repositoryFolder, 'test', tier);
  if (!fs.existsSync(sources)) return [];
  return fs
    .readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?!solutions|cheats).*\.test\.tsx?$/.test(name))
    .sort()
    .map((name) => path.join(outFolder, tier, name.replace(/\.tsx?$/, '.js')));
}
