/**
 * Whether a `.dockerignore` keeps a path out of the image, as Docker reads it: patterns count from
 * the root, `**` stands for any folders, and the last pattern that fits decides.
 */
export function isIgnored(rules: string, path: string): boolean {
  const lines = rules.split(/\r?\n/).map((line) => line.trim());
  const patterns = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const last = patterns.filter((pattern) => fits(pattern.replace(/^!/, ''), path)).at(-1);
  return last !== undefined && !last.startsWith('!');
}

/** A pattern fits what lies below it as well. */
function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split('/').filter((part) => part !== '' && part !== '.');
  return fitsFrom(wanted, path.split('/'));
}

function fitsFrom(wanted: readonly string[], parts: readonly string[]): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) {
    return true;
  }
  if (first === '**') {
    return parts.some((_, index) => fitsFrom(rest, parts.slice(index)));
  }
  const [part, ...others] = parts;
  return part !== undefined && fitsPart(first, part) && fitsFrom(rest, others);
}

function fitsPart(pattern: string, part: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  try {
    return new RegExp(`^${source}$`).test(part);
  } catch {
    // An unfinished [ is no pattern; Docker refuses it as well.
    return false;
  }
}
