/** Languages whose own test runner we start. */
export const LANGUAGES = ['python', 'javascript', 'java', 'go'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `parses_minutes_only` as the test is called in each language. */
export function spellName(name: string, language: Language): string {
  switch (language) {
    case 'python':
      return `test_${name}`;
    case 'javascript':
      return name.replaceAll('_', ' ');
    case 'java':
      return camelCase(name);
    case 'go':
      return `Test${capitalise(camelCase(name))}`;
  }
}

/** Canonical names by their spelling in a language. */
export function namesBySpelling(
  names: readonly string[],
  language: Language,
): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [spellName(name, language), name]));
}

/** Names of one starter that a report could not tell apart, in the language where they clash. */
export interface NameCollision {
  readonly language: Language;
  readonly spelling: string;
  readonly names: readonly string[];
}

/** A name that stands in the list twice collides with itself. */
export function nameCollisions(names: readonly string[]): NameCollision[] {
  return LANGUAGES.flatMap((language) =>
    [...groupBySpelling(names, language)]
      .filter(([, sameSpelling]) => sameSpelling.length > 1)
      .map(([spelling, sameSpelling]) => ({ language, spelling, names: sameSpelling })),
  );
}

function groupBySpelling(names: readonly string[], language: Language): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const spelling = spellName(name, language);
    groups.set(spelling, [...(groups.get(spelling) ?? []), name]);
  }
  return groups;
}

function camelCase(name: string): string {
  const [first = '', ...rest] = name.split('_');
  return first + rest.map(capitalise).join('');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
