import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { roadmapFileSchema, type RoadmapFile } from './schema';
import { findFaults, type RoadmapFault } from './validate';

/** A fault with its place in the file; `line` and `column` count from 1. */
export interface RoadmapProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type ParsedRoadmap =
  | { readonly ok: true; readonly file: RoadmapFile }
  | { readonly ok: false; readonly problems: readonly RoadmapProblem[] };

/** Largest roadmap file that is read, in UTF-16 code units. */
export const MAX_ROADMAP_LENGTH = 1024 * 1024;

/**
 * Reads and validates a roadmap file. Never throws: every fault becomes a problem at its line, in
 * the order of the file. Aliases in the YAML are limited, so that a small file cannot become huge.
 */
export function parseRoadmap(yamlText: string): ParsedRoadmap {
  if (yamlText.length > MAX_ROADMAP_LENGTH) {
    return failed([{ message: 'The roadmap is larger than 1 MiB.', line: 1, column: 1 }]);
  }
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  const tooDeep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep !== undefined) {
    // The parser has lost its place by then: what it reports besides would mislead.
    const message = 'The roadmap is nested too deeply here.';
    return failed([{ message, ...placeAt(lines, tooDeep.pos[0]) }]);
  }
  if (document.errors.length > 0) {
    return failed(
      document.errors.map((error) => ({ message: error.message, ...placeAt(lines, error.pos[0]) })),
    );
  }
  return validateDocument(document, lines);
}

function validateDocument(document: Document, lines: LineCounter): ParsedRoadmap {
  const value = toPlainValue(document);
  if (value instanceof Error) {
    return failed([{ message: value.message, line: 1, column: 1 }]);
  }
  const result = roadmapFileSchema.safeParse(value);
  const faults = result.success ? findFaults(result.data) : schemaFaults(result.error);
  if (result.success && faults.length === 0) {
    return { ok: true, file: result.data };
  }
  return failed(
    faults.map(({ message, path }) => ({ message, ...placeOf(document, lines, path) })),
  );
}

function toPlainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function schemaFaults(error: z.ZodError): RoadmapFault[] {
  return error.issues.map((issue) => ({
    path: issue.path.filter((part) => typeof part !== 'symbol'),
    message: `${issue.path.join('.') || 'The roadmap'}: ${issue.message}`,
  }));
}

/** The place of the nearest node that exists: a missing key is reported where its parent stands. */
function placeOf(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): { line: number; column: number } {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      return placeAt(lines, node.range[0]);
    }
  }
  return { line: 1, column: 1 };
}

function placeAt(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function failed(problems: RoadmapProblem[]): ParsedRoadmap {
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}
