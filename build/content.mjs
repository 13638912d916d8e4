// Checks the roadmap and the starters, and makes the data that ships of them.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { filesIn } from './files.mjs';

/** @typedef {import('../src/compileContent').CompiledContent} CompiledContent */

/** @returns {Promise<Extract<CompiledContent, {ok: true}>>} */
export async function compileContent() {
  const outfile = path.resolve('out/build/compileContent.mjs');
  await build({
    entryPoints: ['src/compileContent.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  /** @type {unknown} */
  const module = await import(pathToFileURL(outfile).href);
  const compiler = /** @type {typeof import('../src/compileContent')} */ (module);
  const compiled = compiler.compileContent({
    roadmapPath: 'roadmap.yaml',
    roadmapYaml: await readFile('roadmap.yaml', 'utf8'),
    variants: await readVariants(),
  });
  if (!compiled.ok) {
    throw new BuildFailure(compiled.problems.join('\n'));
  }
  return compiled;
}

/** What is wrong with the content; the stack of the build script would say nothing more. */
export class BuildFailure extends Error {}

async function readVariants() {
  const manifests = (await filesIn('starters')).filter((file) =>
    /^[^/]+\/[^/]+\/starter\.json$/.test(file),
  );
  return Promise.all(
    manifests.map(async (manifest) => {
      const folder = `starters/${path.posix.dirname(manifest)}`;
      return {
        folder,
        manifestJson: await readFile(`starters/${manifest}`, 'utf8'),
        files: await filesIn(folder),
      };
    }),
  );
}

/** @typedef {import('../src/scaffold/manifest').StarterManifest} StarterManifest */

/**
 * The solved project of each starter that another one continues, for learners who have none of
 * their own. Packed, so that no search through the installed extension shows solutions.
 */
export async function writeCheckpoints() {
  const manifests = (await readVariants()).map(({ manifestJson }) => {
    /** @type {unknown} */
    const manifest = JSON.parse(manifestJson);
    return /** @type {StarterManifest} */ (manifest);
  });
  await mkdir('dist/checkpoints', { recursive: true });
  const wanted = manifests.filter(({ id, stack }) =>
    manifests.some(
      (later) => later.continues === id && (later.stack === stack || later.stack === 'any'),
    ),
  );
  return Promise.all(
    wanted.map(async (manifest) => {
      const file = `dist/checkpoints/${manifest.id}-${manifest.stack}.json.gz`;
      await writeFile(file, gzipSync(JSON.stringify(await solvedFiles(manifest, manifests))));
      return file;
    }),
  );
}

/**
 * @param {StarterManifest} manifest
 * @param {StarterManifest[]} manifests
 * @returns {Promise<Record<string, string>>}
 */
async function solvedFiles({ id, stack, continues }, manifests) {
  const base = manifests.find((one) => one.id === continues && one.stack === stack);
  const files = base === undefined ? {} : await solvedFiles(base, manifests);
  const solutions = `test/starters/solutions/${id}/${stack}`;
  const layers = (await readdir(solutions)).sort().map((layer) => `${solutions}/${layer}`);
  const own = continues === null ? 'starter.json' : `starter.${id}.json`;
  for (const folder of [`starters/${id}/${stack}`, ...layers]) {
    for (const file of await filesIn(folder)) {
      files[file === 'starter.json' ? own : file] = asText(await readFile(`${folder}/${file}`));
    }
  }
  /** @type {unknown} */
  const parsed = JSON.parse(files[own] ?? '');
  const manifest = /** @type {object} */ (parsed);
  files[own] = JSON.stringify({ ...manifest, checkpoint: true }, null, 2);
  return files;
}

/** A checkpoint holds texts; anything else would come out broken, so it is refused. */
function asText(/** @type {Uint8Array} */ bytes) {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The hints of all starters, by starter and task: they ship, but never in a learner's folder. */
export async function readHints() {
  const hints = await Promise.all(
    (await filesIn('hints')).map(async (file) => {
      /** @type {unknown} */
      const parsed = JSON.parse(await readFile(`hints/${file}`, 'utf8'));
      const { starter, tasks } = /** @type {{starter: string, tasks: unknown}} */ (parsed);
      return /** @type {const} */ ([starter, tasks]);
    }),
  );
  return Object.fromEntries(hints);
}
