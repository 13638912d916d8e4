import { isBuiltin } from 'node:module';
import path from 'node:path';
import { readImports, type Import } from './readImports';
import type { Sources } from './sources';

/**
 * The rooms of the house and whom each may know. A room is a folder of `src`, or a file that lies
 * directly in it. `packages` are the npm packages, VS Code and Node.js (`node`) it may use.
 */
interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const PURE: Readonly<Record<string, Room>> = {
  roadmap: { rooms: [], packages: ['zod'] },
  progress: { rooms: ['roadmap'], packages: [] },
  forecast: { rooms: ['progress', 'roadmap'], packages: [] },
  scaffold: { rooms: ['progress', 'roadmap'], packages: ['zod'] },
  checks: {
    rooms: ['scaffold', 'progress', 'roadmap', 'parseJson'],
    packages: [
      ...['saxes', 'css-tree', 'mdast', 'mdast-util-from-markdown', 'mdast-util-to-string'],
      ...['csv-parse', 'dockerfile-ast', 'mermaid-flowchart-grammar'],
      ...['zod', '@prometheus-io/lezer-promql'],
    ],
  },
  protocol: { rooms: ['checks', 'forecast', 'progress', 'roadmap'], packages: [] },
};

const SHARED = ['contributions', 'errors', 'lazy', 'parseJson'];
const INNER = [...Object.keys(PURE), ...SHARED];

export const HOUSE: Readonly<Record<string, Room>> = {
  ...PURE,
  ...Object.fromEntries(SHARED.map((name) => [name, { rooms: [], packages: [] }])),
  compactModule: { rooms: [], packages: [] },
  compileContent: {
    rooms: ['compactModule', 'parseJson', 'roadmap', 'scaffold'],
    packages: ['zod'],
  },
  builtInRoadmap: { rooms: ['roadmap'], packages: [] },
  mermaidFlowchartGrammar: { rooms: [], packages: [] },
  webview: {
    rooms: ['protocol', 'forecast', 'progress', 'roadmap'],
    packages: ['preact', 'd3-scale', 'd3-shape'],
  },
  storage: { rooms: INNER, packages: ['vscode'] },
  running: {
    rooms: INNER,
    packages: [
      ...['vscode', 'node', 'zod', 'happy-dom'],
      ...['@electric-sql/pglite', 'pg', 'mingo', 'mongodb', 'ioredis'],
      'web-tree-sitter',
    ],
  },
  views: { rooms: [...INNER, 'storage', 'running'], packages: ['vscode'] },
  commands: { rooms: [...INNER, 'storage', 'running', 'views'], packages: ['vscode'] },
  api: { rooms: Object.keys(PURE), packages: ['vscode'] },
  createApi: { rooms: [...INNER, 'storage', 'views', 'api'], packages: ['vscode'] },
  extension: {
    rooms: [...INNER, 'storage', 'running', 'views', 'commands', 'api', 'createApi'],
    packages: ['vscode', 'built-in-roadmap'],
  },
};

/** Packages only certain files may use. */
const ONLY_IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  'csv-parse': ['checks/artefacts/csvTable.ts'],
  yaml: [
    'roadmap/parseRoadmap.ts',
    'checks/artefacts/networkLab/readAnswers.ts',
    'checks/artefacts/ship/yamlFile.ts',
    'checks/artefacts/yamlDocument.ts',
  ],
};

/** Every import that breaks a rule of the house, as `file:line: reason`. */
export function importFaults(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([file, text]) => {
    const room = HOUSE[roomOf(file)];
    return room === undefined
      ? [
          `${file}: '${roomOf(file)}' is no room of the house yet; say in importRules whom it may know`,
        ]
      : readImports(file, text).flatMap((imported) => {
          const reason = faultOf(file, room, imported);
          return reason === undefined ? [] : [`${file}:${imported.line}: ${reason}`];
        });
  });
}

function faultOf(file: string, room: Room, { specifier }: Import): string | undefined {
  if (specifier === undefined) {
    return 'imports a module whose name is not written down';
  }
  const target = targetRoom(file, specifier);
  if (target !== undefined) {
    const isAllowed = target === roomOf(file) || room.rooms.includes(target);
    return isAllowed ? undefined : `${roomOf(file)} may not know ${target}`;
  }
  const packageName = packageOf(specifier);
  const onlyImporters = ONLY_IMPORTERS[packageName];
  if (onlyImporters !== undefined) {
    const isAllowed = onlyImporters.includes(file);
    return isAllowed ? undefined : `only ${onlyImporters.join(' and ')} may use ${packageName}`;
  }
  return room.packages.includes(packageName)
    ? undefined
    : `${roomOf(file)} may not use ${packageName}`;
}

/** The rooms that know each other in a circle, as `a → b → a`; nothing when there is none. */
export function roomCycle(sources: Sources): string | undefined {
  const known = roomGraph(sources);
  const finished = new Set<string>();
  const search = (room: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(room)) {
      return [...trail.slice(trail.indexOf(room)), room].join(' → ');
    }
    if (finished.has(room)) {
      return undefined;
    }
    const cycle = firstOf(known.get(room) ?? [], (next) => search(next, [...trail, room]));
    finished.add(room);
    return cycle;
  };
  return firstOf(known.keys(), (room) => search(room, []));
}

function roomGraph(sources: Sources): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const [file, text] of Object.entries(sources)) {
    const room = roomOf(file);
    const targets = readImports(file, text)
      .map(({ specifier }) => specifier && targetRoom(file, specifier))
      .filter((target) => target !== undefined && target !== '' && target !== room);
    known.set(room, new Set([...(known.get(room) ?? []), ...(targets as string[])]));
  }
  return known;
}

function firstOf<T>(values: Iterable<T>, find: (value: T) => string | undefined) {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function roomOf(file: string): string {
  const [first = ''] = file.split('/');
  return first.replace(/(\.d)?\.[cm]?[jt]sx?$/, '');
}

/** The room of a relative import; undefined for a package. */
function targetRoom(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.')
    ? roomOf(path.posix.join(path.posix.dirname(file), specifier))
    : undefined;
}

function packageOf(specifier: string): string {
  if (isBuiltin(specifier)) {
    return 'node';
  }
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
