/** One statement of a file as it stands there, without the semicolon. */
export interface SqlStatement {
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
}

/** The statements below one line `-- part: name`. */
export interface SqlPart {
  readonly name: string;
  readonly line: number;
  readonly statements: readonly SqlStatement[];
}

/** Cuts a file into its parts. Semicolons and dashes inside texts and comments cut nothing. */
export function readSqlParts(sql: string): SqlPart[] {
  const parts: { name: string; line: number; statements: SqlStatement[] }[] = [];
  for (const piece of cut(sql)) {
    if (piece.kind === 'part') {
      parts.push({ name: piece.name, line: piece.line, statements: [] });
    } else {
      parts.at(-1)?.statements.push({ text: piece.text, line: piece.line });
    }
  }
  return parts;
}

/** Every statement of a file, whatever part it stands in. */
export function readStatements(sql: string): SqlStatement[] {
  return cut(sql).flatMap((piece) => (piece.kind === 'statement' ? [piece] : []));
}

type Piece =
  | { readonly kind: 'part'; readonly name: string; readonly line: number }
  | ({ readonly kind: 'statement' } & SqlStatement);

const PART_MARK = /^--\s*part:\s*(\w+)\s*$/;

function cut(sql: string): Piece[] {
  const pieces: Piece[] = [];
  let start: number | undefined;
  const endStatement = (end: number) => {
    if (start !== undefined) {
      const text = sql.slice(start, end).trimEnd();
      pieces.push({ kind: 'statement', text, line: lineAt(sql, start) });
    }
    start = undefined;
  };
  for (let index = 0; index < sql.length;) {
    const end = endOfToken(sql, index);
    const token = sql.slice(index, end);
    const name = PART_MARK.exec(token.trimEnd())?.[1];
    if (name !== undefined) {
      endStatement(index);
      pieces.push({ kind: 'part', name, line: lineAt(sql, index) });
    } else if (token === ';') {
      endStatement(index);
    } else if (!isComment(token) && token.trim() !== '') {
      start ??= index;
    }
    index = end;
  }
  endStatement(sql.length);
  return pieces;
}

function isComment(token: string): boolean {
  return token.startsWith('--') || token.startsWith('/*');
}

/** The end of a comment, of a quoted text, or of a single character. */
function endOfToken(sql: string, index: number): number {
  const rest = sql.slice(index, index + 2);
  if (rest === '--') {
    return endAfter(sql, '\n', index);
  }
  if (rest === '/*') {
    return endOfBlockComment(sql, index);
  }
  if (/^[eE]'/.test(rest) && !isInsideWord(sql, index)) {
    return endOfEscapedText(sql, index + 2);
  }
  const [first = ''] = rest;
  if (first === "'" || first === '"') {
    return endAfter(sql, first, index + 1);
  }
  if (first === '$' && !isInsideWord(sql, index)) {
    return endOfDollarText(sql, index);
  }
  return index + 1;
}

function endAfter(sql: string, mark: string, from: number): number {
  const end = sql.indexOf(mark, from);
  return end === -1 ? sql.length : end + mark.length;
}

/** Comments of this kind may stand inside each other. */
function endOfBlockComment(sql: string, from: number): number {
  let depth = 0;
  for (let index = from; index < sql.length; index += 1) {
    const two = sql.slice(index, index + 2);
    if (two === '/*') {
      depth += 1;
      index += 1;
    } else if (two === '*/') {
      depth -= 1;
      index += 1;
      if (depth === 0) {
        return index + 1;
      }
    }
  }
  return sql.length;
}

function endOfEscapedText(sql: string, from: number): number {
  let index = from;
  while (index < sql.length && sql[index] !== "'") {
    index += sql[index] === '\\' ? 2 : 1;
  }
  return Math.min(index + 1, sql.length);
}

/** `$$ … $$` or `$name$ … $name$`; a dollar before a digit is a parameter. */
function endOfDollarText(sql: string, from: number): number {
  const mark = /^\$(?:[A-Za-z_]\w*)?\$/.exec(sql.slice(from, from + 64))?.[0];
  return mark === undefined ? from + 1 : endAfter(sql, mark, from + mark.length);
}

function isInsideWord(sql: string, index: number): boolean {
  return index > 0 && /\w/.test(sql.charAt(index - 1));
}

/** The line of a place in a text, counted from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
