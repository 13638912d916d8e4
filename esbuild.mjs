// Builds the extension: checks the roadmap and the starters, then bundles.
//   node esbuild.mjs               development bundles with source maps
//   node esbuild.mjs --tests       the same, and the tests
//   node esbuild.mjs --production  type check, then minified bundles without source maps
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { flowchartGrammar } from './build/flowchartGrammar.mjs';

const isProduction = process.argv.includes('--production');
const withTests = process.argv.includes('--tests');
const root = path.dirname(new URL(import.meta.url).pathname);

const PYTHON_REPORTER = 'dist/run_unittest.py';

/** @typedef {import('./src/compileContent').CompiledContent} CompiledContent */

async function main() {
  process.chdir(root);
  if (isProduction) {
    typeCheck();
  }
  const content = await compileContent();
  await mkdir('dist', { recursive: true });
  /** @type {Record<string, unknown>} */
  const data = {
    'dist/content.json': content.content,
    'dist/starters.json': content.starters,
    'dist/roadmap.schema.json': content.schema,
    'dist/hints.json': await readHints(),
  };
  for (const [file, value] of Object.entries(data)) {
    await writeFile(file, JSON.stringify(value));
  }
  const checkpoints = await writeCheckpoints();
  const bundles = await bundleExtension(content.roadmapModule);
  await copyFile('src/running/python/run_unittest.py', PYTHON_REPORTER);
  const written = [...Object.keys(data), ...checkpoints, ...bundles, PYTHON_REPORTER];
  await removeOthers('dist', new Set(written));
  if (withTests) {
    await bundleTests(content.roadmapModule);
  }
}

/** Old chunks go last, not first: an editor that runs the last build keeps working meanwhile. */
async function removeOthers(/** @type {string} */ folder, /** @type {Set<string>} */ written) {
  const files = (await filesIn(folder)).map((file) => `${folder}/${file}`);
  await Promise.all(files.filter((file) => !written.has(file)).map((file) => rm(file)));
}

function typeCheck() {
  const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '--project', 'tsconfig.json'], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new BuildFailure('The types are wrong: see above.');
  }
}

/** @returns {Promise<Extract<CompiledContent, {ok: true}>>} */
async function compileContent() {
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
  const compiler = /** @type {typeof import('./src/compileContent')} */ (module);
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
class BuildFailure extends Error {}

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

/** @typedef {import('./src/scaffold/manifest').StarterManifest} StarterManifest */

/**
 * The solved project of each starter that another one continues, for learners who have none of
 * their own. Packed, so that no search through the installed extension shows solutions.
 */
async function writeCheckpoints() {
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
async function readHints() {
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

/** Files below a folder, relative to it, with `/`, sorted. What running a starter leaves is no part of it. */
async function filesIn(/** @type {string} */ folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/__pycache__|node_modules/.test(entry.parentPath))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: isProduction,
  sourcemap: !isProduction,
  target: 'es2022',
  logLevel: 'warning',
  metafile: true,
};

/** Resolves to the files it wrote, as every function here that bundles does. */
async function bundleExtension(/** @type {string} */ roadmapModule) {
  /** @type {import('esbuild').BuildOptions} */
  const extension = {
    ...common,
    entryPoints: ['src/extension.ts'],
    external: ['vscode'],
    plugins: [builtInRoadmap(roadmapModule), flowchartGrammar()],
  };
  const written = await Promise.all([
    bundleForNode(extension),
    bundleForBrowser(extension),
    bundleCheckPrograms(),
    bundleDatabaseChecks(),
    copyGrammars(),
    ...['dashboard', 'skillPage', 'selfCheck', 'jobDesk'].map(bundlePage),
  ]);
  return written.flat();
}

async function bundleForBrowser(/** @type {import('esbuild').BuildOptions} */ extension) {
  const result = await build({
    ...extension,
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    format: 'cjs',
    plugins: [...(extension.plugins ?? []), browserTwins()],
  });
  return outputsOf(result);
}

async function bundlePage(/** @type {string} */ page) {
  const result = await build({
    ...common,
    entryPoints: [`src/webview/${page}.tsx`],
    outfile: `dist/${page}.js`,
    platform: 'browser',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputsOf(result);
}

/** Programs of their own: the checks' command line, and the process that opens learners' pages. */
async function bundleCheckPrograms() {
  const result = await build({
    ...common,
    entryPoints: {
      checks: 'src/running/checksCommandLine.ts',
      pageChecks: 'src/running/pageChecksProcess.ts',
      practiceKeeper: 'src/running/practiceKeeper.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    sourcemap: false,
    plugins: [withoutTestKey(), flowchartGrammar()],
    banner: REQUIRE,
  });
  return outputsOf(result);
}

/** Packages written for CommonJS ask for `require`, which a module does not have. */
const REQUIRE = {
  js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
};

/**
 * The process of learners' queries. Each database is a chunk of its own, loaded when it is asked
 * for; PostgreSQL in WebAssembly looks for its files beside its chunk.
 */
async function bundleDatabaseChecks() {
  const result = await build({
    ...common,
    entryPoints: { databaseChecks: 'src/running/databaseChecksProcess.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: 'databases/[name]-[hash]',
    sourcemap: false,
    external: OPTIONAL_OF_DRIVERS,
    plugins: [flowchartGrammar()],
    banner: REQUIRE,
  });
  const files = ['pglite.wasm', 'pglite.data', 'initdb.wasm'].map(
    (file) => `dist/databases/${file}`,
  );
  await mkdir('dist/databases', { recursive: true });
  for (const file of files) {
    await copyFile(`node_modules/@electric-sql/pglite/dist/${path.basename(file)}`, file);
  }
  return [...outputsOf(result), ...files];
}

/** The parser of infrastructure files with its grammar, as their packages have them. */
async function copyGrammars() {
  const sources = [
    'node_modules/web-tree-sitter/web-tree-sitter.cjs',
    'node_modules/web-tree-sitter/web-tree-sitter.wasm',
    'node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
  ];
  await mkdir('dist/grammars', { recursive: true });
  return Promise.all(
    sources.map(async (source) => {
      const file = `dist/grammars/${path.basename(source)}`;
      await copyFile(source, file);
      return file;
    }),
  );
}

/** What drivers would use if somebody had installed it. */
const OPTIONAL_OF_DRIVERS = [
  'pg-native',
  'kerberos',
  'snappy',
  'socks',
  'gcp-metadata',
  'mongodb-client-encryption',
  '@mongodb-js/zstd',
  '@aws-sdk/credential-providers',
];

/** happy-dom brings a key for HTTPS requests. Pages here have no network, and no key should ship. */
function withoutTestKey() {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'without-test-key',
    setup(builder) {
      builder.onLoad({ filter: /FetchHTTPSCertificate\.js$/ }, () => ({
        contents: 'export default {};',
      }));
    },
  };
  return plugin;
}

/**
 * What activation does not need goes into chunks that are loaded on demand. esbuild splits only
 * ES modules and older extension hosts load only CommonJS, so it is done in two steps.
 */
async function bundleForNode(/** @type {import('esbuild').BuildOptions} */ extension) {
  await rm('out/build/node', { recursive: true, force: true });
  await build({
    ...extension,
    outdir: 'out/build/node',
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  const files = (await filesIn('out/build/node')).filter((file) => file.endsWith('.js'));
  /** @type {import('esbuild').BuildOptions} */
  const toCommonJs = {
    ...common,
    outbase: 'out/build/node',
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    supported: { 'dynamic-import': false },
  };
  const results = await Promise.all([
    // One file for activation: each further one would cost it half a millisecond.
    build({
      ...toCommonJs,
      entryPoints: ['out/build/node/extension.js'],
      external: ['vscode'],
      plugins: [loadedLater()],
    }),
    build({
      ...toCommonJs,
      bundle: false,
      entryPoints: files
        .filter((file) => file !== 'extension.js')
        .map((file) => `out/build/node/${file}`),
    }),
  ]);
  const written = results.flatMap(outputsOf);
  await Promise.all(written.map(requireVscodeDirectly));
  return written;
}

/** @param {import('esbuild').BuildResult} result */
function outputsOf({ metafile }) {
  return Object.keys(metafile?.outputs ?? {});
}

/** Dynamic imports stay files of their own. */
function loadedLater() {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'loaded-later',
    setup(builder) {
      builder.onResolve({ filter: /^\.\// }, ({ path: id, kind }) =>
        kind === 'dynamic-import' ? { path: id, external: true } : undefined,
      );
    },
  };
  return plugin;
}

/**
 * A namespace import becomes a copy of all 500 names of the API for each module, which activation
 * would pay for; we only read from it, so the object itself does.
 */
async function requireVscodeDirectly(/** @type {string} */ file) {
  if (file.endsWith('.js')) {
    const source = await readFile(file, 'utf8');
    await writeFile(file, source.replace(/\b[\w$]+\(require\("vscode"\)\)/g, 'require("vscode")'));
  }
}

/** What starts programs has a twin beside it, `name.web.ts`, that says why a browser cannot. */
function browserTwins() {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'browser-twins',
    setup(builder) {
      builder.onResolve(
        {
          filter: /\/(runChecks|findTools|libraries|folderServer|practicePostgres|projectOrigin)$/,
        },
        ({ path: id, resolveDir }) => ({
          path: path.resolve(resolveDir, `${id}.web.ts`),
        }),
      );
    },
  };
  return plugin;
}

/** The outline becomes a plain module: no YAML and no validator while activating. */
function builtInRoadmap(/** @type {string} */ roadmapModule) {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'built-in-roadmap',
    setup(builder) {
      builder.onResolve({ filter: /^built-in-roadmap$/ }, ({ path: id }) => ({
        path: id,
        namespace: 'built-in-roadmap',
      }));
      builder.onLoad({ filter: /.*/, namespace: 'built-in-roadmap' }, () => ({
        contents: roadmapModule,
      }));
    },
  };
  return plugin;
}

/** Scripts that are bundled into a test still find their neighbours by `import.meta.url`. */
function ownAddress() {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'own-address',
    setup(builder) {
      builder.onLoad({ filter: /\.mjs$/ }, async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        const address = JSON.stringify(pathToFileURL(file).href);
        return { contents: source.replaceAll('import.meta.url', address), loader: 'js' };
      });
    },
  };
  return plugin;
}

async function bundleTests(/** @type {string} */ roadmapModule) {
  await Promise.all(
    ['unit', 'host', 'ui', 'starters', 'debug', 'bench'].map((tier) =>
      rm(`out/${tier}`, { recursive: true, force: true }),
    ),
  );
  const tests = (await filesIn('test')).filter((file) =>
    /^(unit|host|ui|starters|debug)\/(?!solutions|cheats).*\.test\.tsx?$/.test(file),
  );
  const { metafile } = await build({
    ...common,
    entryPoints: tests.map((file) => `test/${file}`),
    outdir: 'out',
    outbase: 'test',
    platform: 'node',
    format: 'cjs',
    sourcemap: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    packages: 'external',
    external: ['vscode'],
    plugins: [builtInRoadmap(roadmapModule), flowchartGrammar(), ownAddress()],
  });
  const written = new Set(Object.keys(metafile?.outputs ?? {}));
  for (const tier of new Set(tests.map((file) => file.split('/')[0]))) {
    await removeOthers(`out/${tier}`, written);
  }
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof BuildFailure ? error.message : error);
  process.exitCode = 1;
});
