type Path = readonly (string | number)[];

/**
 * Where groups stand whose key `length` cannot be compared with a number. The schema library asks
 * whatever it finds for its length, and ends with a TypeError at `{length: {valueOf: 1, toString: 1}}`.
 */
export function incomparableLengths(value: unknown): Path[] {
  const paths: Path[] = [];
  const seen = new Set<object>();
  const open: { readonly found: unknown; readonly path: Path }[] = [{ found: value, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { found, path } = next;
    if (typeof found !== 'object' || found === null || seen.has(found)) {
      continue;
    }
    seen.add(found);
    if (!isComparable('length' in found ? found.length : 0)) {
      paths.push(path);
    }
    for (const [key, inner] of Object.entries(found)) {
      open.push({ found: inner, path: [...path, Array.isArray(found) ? Number(key) : key] });
    }
  }
  return paths;
}

function isComparable(value: unknown): boolean {
  try {
    Number(value);
    return true;
  } catch (error) {
    if (error instanceof TypeError) {
      return false;
    }
    throw error;
  }
}
