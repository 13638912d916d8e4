import {
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLError,
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import { inEnglish, type RoadmapFault, type Translate } from './fault';
import { readDraft } from './roadmapDraft';
import { roadmapFileSchema, type RoadmapFile } from './schema';
import { lengthFaults, schemaFaults } from './schemaFaults';
import { findFaults, unknownStarters } from './validate';

/** A fault with its place in the file; `line` and `column` count from 1. */
export interface RoadmapProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Characters of the line it is about, at least 1. */
  readonly length: number;
}

export type ParsedRoadmap =
  | {
      readonly ok: true;
      readonly file: RoadmapFile;
      /** What is left out of a file that can be used all the same. */
      readonly warnings: readonly RoadmapProblem[];
    }
  | { readonly ok: false; readonly problems: readonly RoadmapProblem[] };

export interface ParseOptions {
  /** The starters there are; with them, a phase that lists another one is warned about. */
  readonly starterIds?: ReadonlySet<string>;
  readonly translate?: Translate;
}

/** Largest roadmap file that is read, in UTF-16 code units. */
export const MAX_ROADMAP_LENGTH = 1024 * 1024;
/** Nobody mends more at once; placing each of a million would take seconds. */
export const MAX_PROBLEMS = 500;

const MAX_ALIASES = 100;

/**
 * Reads and validates a roadmap file. Never throws and never hangs: every fault becomes a problem
 * at its line, in the order of the file, all of them at once as far as the YAML can be read.
 * Aliases in the YAML are limited, so that a small file cannot become huge.
 */
export function parseRoadmap(yamlText: string, options: ParseOptions = {}): ParsedRoadmap {
  const t = options.translate ?? inEnglish;
  if (yamlText.length > MAX_ROADMAP_LENGTH) {
    return failed([tooLarge(t)]);
  }
  try {
    return parse(yamlText, t, options.starterIds);
  } catch (error) {
    // The parser counts the levels of some notations only; the others use up the stack.
    if (error instanceof RangeError) {
      const message = t('The roadmap is nested too deeply. Take levels out.');
      return failed([{ message, line: 1, column: 1, length: 1 }]);
    }
    throw error;
  }
}

function parse(
  yamlText: string,
  t: Translate,
  starterIds: ReadonlySet<string> | undefined,
): ParsedRoadmap {
  const lines = new LineCounter();
  const document = toDocument(yamlText, lines);
  const place = (offset: number, end: number) => placeIn(yamlText, lines, offset, end);
  const tooDeep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep !== undefined) {
    // The parser has lost its place by then: what it reports besides would mislead.
    const message = t('The roadmap is nested too deeply here. Take levels out.');
    return failed([{ message, ...place(...tooDeep.pos) }]);
  }
  const yamlProblems = document.errors
    .slice(0, MAX_PROBLEMS)
    .map((error) => ({ message: yamlMessage(error, t), ...place(...error.pos) }));
  if (yamlProblems.length > 0) {
    // What follows an error of the YAML is a guess.
    return failed(yamlProblems);
  }
  const value = toPlainValue(document);
  if (value instanceof Error) {
    const alias = firstAlias(document);
    const message = t('Aliases (*name) repeat too much of the file. Write the values out instead.');
    return failed([{ message, ...place(...rangeOf(alias)) }]);
  }
  const placed = ({ path, isKey, message }: RoadmapFault): RoadmapProblem => ({
    message,
    ...place(...rangeOf(nodeAt(document, path, isKey === true))),
  });
  const duplicates = duplicateKeys(document).map((key) => ({
    message: t("Key '{0}' is written twice in one group. Keep one of them.", String(key.value)),
    ...place(...rangeOf(key)),
  }));
  return validate(value, { placed, duplicates, t, starterIds });
}

function toDocument(yamlText: string, lineCounter: LineCounter): Document {
  const { stackTraceLimit } = Error;
  // A hostile file has half a million errors, and noting where in our code each was made is what takes long.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(yamlText, {
      lineCounter,
      prettyErrors: false,
      // The parser's own search takes minutes for a hostile file: it compares every key with each.
      uniqueKeys: false,
      // Its warnings go to the console of whoever runs us; ours are problems of the file.
      logLevel: 'error',
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The problem of a file that is too large, for whoever knows its size without reading it. */
export function tooLarge(t: Translate): RoadmapProblem {
  const message = t(
    'The roadmap is larger than 1 MiB. Shorten its texts, or split it into two roadmaps.',
  );
  return { message, line: 1, column: 1, length: 1 };
}

interface Validation {
  readonly placed: (fault: RoadmapFault) => RoadmapProblem;
  readonly duplicates: readonly RoadmapProblem[];
  readonly t: Translate;
  readonly starterIds: ReadonlySet<string> | undefined;
}

function validate(
  value: unknown,
  { placed, duplicates, t, starterIds }: Validation,
): ParsedRoadmap {
  const lengths = lengthFaults(value, t);
  if (lengths.length > 0) {
    return failed([...duplicates, ...lengths.slice(0, MAX_PROBLEMS).map(placed)]);
  }
  const result = checkAgainstSchema(value);
  if (result === undefined) {
    const message = t('This file has more wrong values than can be listed. Is it a roadmap?');
    return failed([{ message, line: 1, column: 1, length: 1 }]);
  }
  const draft = readDraft(value);
  const issues = result.error?.issues.slice(0, MAX_PROBLEMS) ?? [];
  const faults = [...schemaFaults(value, issues, t), ...findFaults(draft, t)];
  if (!result.success || faults.length > 0 || duplicates.length > 0) {
    return failed([...duplicates, ...faults.slice(0, MAX_PROBLEMS).map(placed)]);
  }
  const warnings = starterIds === undefined ? [] : unknownStarters(draft, starterIds, t);
  return {
    ok: true,
    file: result.data,
    warnings: warnings.slice(0, MAX_PROBLEMS).map(placed),
  };
}

/** Undefined for a hundred thousand faults: the library passes them on as arguments of one call. */
function checkAgainstSchema(
  value: unknown,
): ReturnType<typeof roadmapFileSchema.safeParse> | undefined {
  try {
    return roadmapFileSchema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

/** What the parser says, and for the slips that happen to everybody what to do. */
function yamlMessage({ code, message }: YAMLError, t: Translate): string {
  if (code === 'TAB_AS_INDENT') {
    return t('YAML does not take tabs in front of a line. Use spaces.');
  }
  if (code === 'MULTIPLE_DOCS') {
    return t('A roadmap is one document. Remove the line “---” and what follows it.');
  }
  return t('This is no YAML: {0}. Check quotes and indentation here.', message);
}

/** The second and each further use of a key in one group. */
function duplicateKeys(document: Document): Scalar[] {
  const duplicates: Scalar[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (isScalar(key)) {
          if (seen.has(key.value)) {
            duplicates.push(key);
          }
          seen.add(key.value);
        }
      }
      return duplicates.length < MAX_PROBLEMS ? undefined : visit.BREAK;
    },
  });
  return duplicates.slice(0, MAX_PROBLEMS);
}

function toPlainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
  } catch (error) {
    // Too many aliases are a ReferenceError; whoever called us knows of anything else.
    if (error instanceof ReferenceError) {
      return error;
    }
    throw error;
  }
}

function firstAlias(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Alias: (_, alias) => {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** The nearest node that exists: a missing key is reported where the group starts that lacks it. */
function nodeAt(
  document: Document,
  path: readonly (string | number)[],
  isKey: boolean,
): Node | undefined {
  let node = resolved(document, document.contents);
  for (const [index, part] of path.entries()) {
    const next = childOf(node, part);
    if (isPair(next) && isKey && index === path.length - 1) {
      return isNode(next.key) ? next.key : node;
    }
    const child = resolved(document, isPair(next) ? next.value : next);
    if (child === undefined) {
      return node;
    }
    node = child;
  }
  return node;
}

function childOf(node: Node | undefined, part: string | number): Node | Pair | undefined {
  if (isMap(node)) {
    return node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(part));
  }
  const item: unknown = isSeq(node) && typeof part === 'number' ? node.items[part] : undefined;
  return isNode(item) ? item : undefined;
}

function resolved(document: Document, node: unknown): Node | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  return isNode(target) ? target : undefined;
}

/** Of a group or a list only its first key or entry, so that not half the file is underlined. */
function rangeOf(node: Node | undefined): [start: number, end: number] {
  const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : undefined;
  const [start, end] = (isScalar(first) ? first.range : node?.range) ?? [0, 0];
  return [start, end];
}

function placeIn(
  text: string,
  lines: LineCounter,
  start: number,
  end: number,
): Omit<RoadmapProblem, 'message'> {
  const { line, col } = lines.linePos(start);
  const [row = ''] = text.slice(start, end).split(/[\r\n]/, 1);
  return { line: Math.max(line, 1), column: Math.max(col, 1), length: Math.max(row.length, 1) };
}

function failed(problems: RoadmapProblem[]): ParsedRoadmap {
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}
