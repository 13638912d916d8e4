// What esbuild does with some of our files and of others', beyond bundling them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** happy-dom brings a key for HTTPS requests. Pages here have no network, and no key should ship. */
export function withoutTestKey() {
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

/** Dynamic imports stay files of their own. */
export function loadedLater() {
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

/** What starts programs has a twin beside it, `name.web.ts`, that says why a browser cannot. */
export function browserTwins() {
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
export function builtInRoadmap(/** @type {string} */ roadmapModule) {
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
export function ownAddress() {
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
