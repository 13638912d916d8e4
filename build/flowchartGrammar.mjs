import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { repositoryFolder } from '../test/support/paths.mjs';

/**
 * Mermaid's own grammar of flowcharts without what draws them: 0.06 MB where the package has 3.4.
 * The package exports no parser, so the one of its files that holds the grammar is taken, and
 * whatever that file imports is left out.
 */
export function flowchartGrammar() {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'flowchart-grammar',
    setup(builder) {
      builder.onResolve({ filter: /^mermaid-flowchart-grammar$/ }, async () => ({
        path: await grammarFile(),
      }));
      builder.onResolve({ filter: /./ }, async ({ importer }) =>
        importer.includes('mermaid') && importer === (await grammarFile())
          ? { path: 'drawing', namespace: 'drawing' }
          : undefined,
      );
      builder.onLoad({ filter: /./, namespace: 'drawing' }, () => ({
        contents: 'exports.__name = (value) => value;',
      }));
    },
  };
  return plugin;
}

async function grammarFile() {
  const folder = path.join(repositoryFolder, 'node_modules/mermaid/dist/chunks/mermaid.core');
  const files = (await readdir(folder)).filter((file) => /^chunk-.*\.mjs$/.test(file));
  for (const file of files.map((name) => path.join(folder, name))) {
    if ((await readFile(file, 'utf8')).includes('// src/diagrams/flowchart/parser/flow.jison')) {
      return file;
    }
  }
  throw new Error('No file of mermaid holds the grammar of flowcharts any more.');
}
