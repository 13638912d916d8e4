/** The two values of a failed comparison, to be shown side by side. */
export interface Comparison {
  readonly expected: string;
  readonly actual: string;
}

/**
 * Two texts are shown as they are, not as literals with quotes and escapes. Anything else stays as
 * the runner wrote it: otherwise the number 900 and the text "900" would look the same.
 */
export function comparisonOf(expected: string, actual: string): Comparison {
  const texts = [textOfLiteral(expected), textOfLiteral(actual)] as const;
  return texts[0] === undefined || texts[1] === undefined
    ? { expected, actual }
    : { expected: texts[0], actual: texts[1] };
}

/** The comparison that the message of a Java or Go starter words. */
export function comparisonIn(message: string): Comparison | undefined {
  const wordings = WORDINGS[message.split('\n', 3).length - 1] ?? [];
  const { expected, actual } =
    wordings.map((wording) => wording.exec(message)?.groups).find(Boolean) ?? {};
  return expected === undefined || actual === undefined
    ? undefined
    : comparisonOf(expected, actual);
}

/**
 * By the number of lines. Each takes the time of reading a message once, however long it is: nothing
 * behind a part that may match in several ways can fail.
 */
const WORDINGS = [
  [
    /^got +(?! )(?<actual>.+), want +(?<expected>.+)$/s,
    /^expected (?:about )?(?<expected>.+), but got +(?<actual>.+)$/s,
  ],
  [
    /^got +(?! )(?<actual>[^\n]+)\nwanted +(?<expected>[^\n]+)$/,
    /^expected (?:about )?(?<expected>[^\n]+)\nbut got +(?<actual>[^\n]+)$/,
  ],
];

/** The text behind a string literal; Node.js breaks a long one into pieces joined by `+`. */
function textOfLiteral(literal: string): string | undefined {
  const pieces = literal.split(/ \+\n\s*/);
  return pieces.every((piece) => /^(['"`])[\s\S]*\1$/.test(piece))
    ? pieces.map((piece) => unescapeText(piece.slice(1, -1))).join('')
    : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescapeText(text: string): string {
  return text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi,
    (_, unicode?: string, byte?: string, character = '') => {
      const code = unicode ?? byte;
      return code === undefined
        ? (ESCAPES[character as string] ?? String(character))
        : String.fromCharCode(parseInt(code, 16));
    },
  );
}
