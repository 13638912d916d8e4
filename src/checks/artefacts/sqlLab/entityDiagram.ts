import { fromMarkdown } from 'mdast-util-from-markdown';

/** An entity diagram of Mermaid: which tables there are and which row has many of which. */
export interface Diagram {
  readonly entities: readonly string[];
  readonly relations: readonly Relation[];
  /** Where the diagram begins, counted from 1. */
  readonly line: number;
}

interface Relation {
  readonly one: string;
  readonly many: string;
  readonly line: number;
}

/** `people ||--o{ bookmarks : owns`: the names, and the signs at both ends of the line. */
const RELATION = /^(\w+)\s*(\|\||\|o|\}o|\}\|)(?:--|\.\.)(\|\||o\||o\{|\|\{)\s*(\w+)\s*(?::.*)?$/;
const ENTITY = /^(\w+)\s*(?:\{.*)?$/;

/** Undefined when a text has no block of Mermaid that begins with `erDiagram`. */
export function readDiagram(markdown: string): Diagram | undefined {
  const block = fromMarkdown(markdown).children.find(
    (node) =>
      node.type === 'code' &&
      node.lang === 'mermaid' &&
      node.value.trimStart().startsWith('erDiagram'),
  );
  if (block?.type !== 'code') {
    return undefined;
  }
  const first = (block.position?.start.line ?? 1) + 1;
  const lines = block.value.split('\n').map((text, index) => ({
    text: text.trim(),
    line: first + index,
  }));
  const relations = lines.flatMap(({ text, line }) => relationsOf(text, line));
  const alone = outsideBraces(lines.map(({ text }) => text)).flatMap(
    (text) => ENTITY.exec(text)?.[1] ?? [],
  );
  const entities = [...relations.flatMap(({ one, many }) => [one, many]), ...alone];
  return { entities: [...new Set(entities)], relations, line: first };
}

function relationsOf(text: string, line: number): Relation[] {
  const [, left = '', leftEnd = '', rightEnd = '', right = ''] = RELATION.exec(text) ?? [];
  if (left === '') {
    return [];
  }
  const isManyLeft = leftEnd.startsWith('}');
  const isManyRight = rightEnd.endsWith('{');
  if (isManyLeft === isManyRight) {
    return [{ one: `${left} ${leftEnd}`, many: `${rightEnd} ${right}`, line }];
  }
  return [isManyRight ? { one: left, many: right, line } : { one: right, many: left, line }];
}

/** What an entity lists between its braces are columns, not entities. */
function outsideBraces(lines: readonly string[]): string[] {
  let isInside = false;
  return lines.slice(1).filter((text) => {
    const wasInside = isInside;
    isInside = isInside ? !text.endsWith('}') : /^\w+\s*\{[^}]*$/.test(text);
    return !wasInside;
  });
}
