import { spellName, type Language } from './names';

/** The start of a test's definition in each language, as our starters write it. */
function definitionOf(name: string, language: Language): readonly string[] {
  const spelling = spellName(name, language);
  switch (language) {
    case 'python':
      return [`def ${spelling}(`];
    case 'javascript':
      return [`test('${spelling}'`, `test("${spelling}"`];
    case 'java':
      return [`void ${spelling}(`];
    case 'go':
      return [`func ${spelling}(`];
  }
}

/**
 * The lines, counted from 0, on which a file defines tests. Good enough to lead somebody to a test:
 * nothing is judged by it.
 */
export function findTestLines(
  source: string,
  language: Language,
  names: readonly string[],
): ReadonlyMap<string, number> {
  const lines = source.split('\n');
  return new Map(
    names.flatMap((name) => {
      const starts = definitionOf(name, language);
      const line = lines.findIndex((text) => starts.some((start) => text.includes(start)));
      return line === -1 ? [] : [[name, line] as const];
    }),
  );
}
