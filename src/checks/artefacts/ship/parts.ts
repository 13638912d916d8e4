/** The part of a parsed file at a path; undefined when something on the way is not there. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** The entries of a map; none when it is no map. */
export function entriesAt(
  value: unknown,
  ...path: readonly (string | number)[]
): (readonly [string, unknown])[] {
  const found = at(value, ...path);
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? Object.entries(found)
    : [];
}

/** The members of a list; none when it is no list. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as unknown[]) : [];
}

/** A text or a number as text; empty when there is neither. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
}

/** Every text and number in a parsed file, however deep. */
export function allTexts(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).flatMap(allTexts);
  }
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** Variables as `NAME: value`, as a list of `NAME=value`, or as a list of name and value. */
export function variablesAt(
  value: unknown,
  ...path: readonly (string | number)[]
): ReadonlyMap<string, string> {
  const fromMap = entriesAt(value, ...path).map(
    ([name, one]) => [name, textAt({ one }, 'one')] as const,
  );
  const fromList = listAt(value, ...path).map((one) => {
    const [name = '', ...rest] = typeof one === 'string' ? one.split('=') : [textAt(one, 'name')];
    return [name, typeof one === 'string' ? rest.join('=') : textAt(one, 'value')] as const;
  });
  return new Map([...fromMap, ...fromList].filter(([name]) => name !== ''));
}
