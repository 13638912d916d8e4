import { parseDocument, type Document, type LineCounter } from 'yaml';

interface YamlOptions {
  readonly lineCounter?: LineCounter;
  /** Everything is text, as somebody typed it. */
  readonly isTextOnly?: boolean;
}

/** Far more than anybody writes by hand, and little enough for keys to be compared with each other. */
const MAX_YAML_LENGTH = 100_000;

/** A YAML file of a learner with its errors in it, read as far as anybody writes by hand. */
export function parseYaml(
  text: string,
  { lineCounter, isTextOnly = false }: YamlOptions = {},
): Document.Parsed {
  const { stackTraceLimit } = Error;
  // A broken file can have an error a character, and noting where in our code each was made takes long.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text.slice(0, MAX_YAML_LENGTH), {
      ...(lineCounter && { lineCounter }),
      ...(isTextOnly ? { schema: 'failsafe' as const } : { merge: true }),
      prettyErrors: false,
      // Its warnings would go to the console of whoever runs us.
      logLevel: 'error',
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
