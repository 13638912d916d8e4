import { isMap, isNode, isScalar, LineCounter, type Document } from 'yaml';
import type { FileCheck } from '../artefactCheck';
import { parseYaml } from '../yamlDocument';
import { problem, textFileCheck, type Problem } from './textFile';

export interface YamlFile {
  readonly value: unknown;
  /** The line of the part at a path, or of the nearest one around it. */
  lineOf(...path: readonly (string | number)[]): number;
}

interface YamlFileCheck {
  readonly name: string;
  readonly file: string;
  readonly problemOf: (yaml: YamlFile) => Problem | undefined;
}

/** A check of one YAML file; JSON is YAML too. */
export function yamlFileCheck({ name, file, problemOf }: YamlFileCheck): FileCheck {
  return textFileCheck({
    name,
    file,
    problemOf: (text) => {
      const read = readYaml(text, file);
      return 'value' in read ? problemOf(read) : read;
    },
  });
}

/** Aliases may stand for more than a computer can hold; these files need few. */
const MAX_ALIASES = 20;

export function readYaml(text: string, file: string): YamlFile | Problem {
  const lines = new LineCounter();
  const document = parseYaml(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const reason = error.message;
    return problem('yamlUnreadable', { file, reason }, lines.linePos(error.pos[0]).line);
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    const lineOf = (...path: readonly (string | number)[]): number => {
      const start = startOf(document, path);
      return start !== undefined || path.length === 0
        ? lines.linePos(start ?? 0).line
        : lineOf(...path.slice(0, -1));
    };
    return { value, lineOf };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem('yamlUnreadable', { file, reason });
  }
}

/** Where the key of a part begins, or the part itself where it has no key. */
function startOf(document: Document, path: readonly (string | number)[]): number | undefined {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const node: unknown = pair?.key ?? document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
