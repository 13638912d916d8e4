// Builds the extension: checks the roadmap and the starters, then bundles.
//   node esbuild.mjs               development bundles with source maps
//   node esbuild.mjs --tests       the same, and the tests
//   node esbuild.mjs --production  type check, then minified bundles without source maps
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BuildFailure, compileContent, readHints, writeCheckpoints } from './build/content.mjs';
import { filesIn, removeOthers } from './build/files.mjs';
import { flowchartGrammar } from './build/flowchartGrammar.mjs';
import {
  browserTwins,
  builtInRoadmap,
  loadedLater,
  ownAddress,
  withoutTestKey,
} from './build/plugins.mjs';

const isProduction = process.argv.includes('--production');
const withTests = process.argv.includes('--tests');
const root = path.dirname(fileURLToPath(import.meta.url));

const PYTHON_REPORTER = 'dist/run_unittest.py';

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

function typeCheck() {
  const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '--project', 'tsconfig.json'], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new BuildFailure('The types are wrong: see above.');
  }
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
