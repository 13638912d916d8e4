import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { Ask, DevopsPlace, NotStarted } from '../checks/artefacts/devopsLab/devopsPlace';
import type { StarterManifest } from '../scaffold/manifest';
import { lazy } from '../lazy';
import {
  refusalOfInfrastructure,
  refusalOfRules,
  type DevopsProgramOptions,
} from './devopsPrograms';
import { areLibrariesInstalled, callOf } from './libraries';
import { readManifests } from './projectManifests';
import { projectReader } from './projectReader';
import { ServerError, startServer } from './serverRun';

interface PlaceOptions extends DevopsProgramOptions {
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
  /** The folder with the parser and the grammar, as the build leaves them. */
  readonly grammars: string;
}

type TreeSitter = typeof import('web-tree-sitter');

/** Nothing is loaded or started before a check asks for it. */
export function devopsPlace(options: PlaceOptions): DevopsPlace {
  const parser = lazy(() => loadHclParser(options.grammars));
  return {
    project: projectReader(options.folder),
    parseHcl: async (text) => {
      const tree = (await parser()).parse(text);
      if (tree === null) {
        throw new Error('The parser was not given a grammar.');
      }
      return tree.rootNode;
    },
    refusalOfInfrastructure: (files) => refusalOfInfrastructure(files, options),
    refusalOfRules: (file, text) => refusalOfRules([file, text], options),
    withApplication: (use) => withApplication(options, use),
  };
}

/** The parser finds its WebAssembly beside itself, so it is no part of our bundles. */
async function loadHclParser(grammars: string) {
  const load = createRequire(path.join(grammars, 'here.cjs'));
  const { Parser, Language } = load('./web-tree-sitter.cjs') as TreeSitter;
  await Parser.init({ locateFile: (name: string) => path.join(grammars, name) });
  const parser = new Parser();
  parser.setLanguage(await Language.load(path.join(grammars, 'tree-sitter-terraform.wasm')));
  return parser;
}

async function withApplication<T>(
  { folder, signal }: PlaceOptions,
  use: (ask: Ask) => Promise<T>,
): Promise<T | NotStarted> {
  const manifest = await applicationIn(folder);
  if (manifest === undefined) {
    return { notStarted: 'No starter in this folder says how to start it.' };
  }
  if (!(await areLibrariesInstalled(manifest, folder))) {
    const command = manifest.commands.setup?.join(' ') ?? '';
    return { notStarted: `Its libraries are not installed. Run: ${command}` };
  }
  const [program = '', ...args] = manifest.commands.run ?? [];
  const call = await callOf(program, manifest, signal);
  if (call === undefined) {
    return { notStarted: `${program} was not found. Run “Check My Tools”.` };
  }
  const data = await mkdtemp(path.join(os.tmpdir(), 'backend-roadmap-linkbox-'));
  try {
    const server = await startServer({
      call: { program: call.program, args: [...call.args, ...args] },
      folder,
      health: manifest.health ?? '/',
      env: ownData(data, manifest),
      ...(signal && { signal }),
    });
    try {
      return await use((asked) => ask(new URL(asked, server.address), signal));
    } finally {
      await server.stop();
    }
  } catch (error) {
    if (error instanceof ServerError) {
      return { notStarted: error.message };
    }
    throw error;
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** The links and users of the learner are never touched: the contract has the same names in each stack. */
function ownData(folder: string, { stack }: StarterManifest): Record<string, string> {
  return {
    LINKBOX_ENV: 'development',
    LINKBOX_STORAGE: 'json',
    LINKBOX_DATA_FILE: path.join(folder, 'links.json'),
    // Django looks for open migrations at each start, also where the links are in a file.
    ...(stack === 'python-django' && {
      DATABASE_URL: `sqlite:///${path.join(folder, 'linkbox.db')}`,
    }),
  };
}

/** The latest starter of the folder that has a program to run. */
async function applicationIn(folder: string): Promise<StarterManifest | undefined> {
  const read = await readManifests(folder);
  return read.ok ? read.chain.findLast(({ commands }) => commands.run !== null) : undefined;
}

const ASK_LIMIT_MS = 10_000;

async function ask(address: URL, signal: AbortSignal | undefined) {
  const limit = AbortSignal.timeout(ASK_LIMIT_MS);
  const response = await fetch(address, {
    redirect: 'manual',
    signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
  }).catch((error: unknown) => {
    throw new ServerError(`${address.pathname} was not answered: ${String(error)}`);
  });
  return { status: response.status, body: await response.text() };
}
