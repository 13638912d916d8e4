import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from '../support/dependencies.mjs';
import { repositoryFolder } from '../support/paths.mjs';

/**
 * Bundles a TypeScript module of the benchmarks, with the code that ships, and imports it.
 * @param {string} source below test/bench
 * @returns {Promise<unknown>}
 */
export async function importBundled(source) {
  await ensureDependencies();
  const { build } = await import('esbuild');
  const outfile = path.join(repositoryFolder, 'out/bench', source.replace(/\.ts$/, '.mjs'));
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [path.join(repositoryFolder, 'test/bench', source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
