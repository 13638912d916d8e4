/** What the contract has already; `*` stands for any part. Paths of the shipped tests are among them. */
const KNOWN: readonly string[] = [
  '/health',
  '/links',
  '/links/#',
  '/links/#/nowhere',
  '/go/*',
  '/users',
  '/debug/crash',
  '/nowhere',
];

/** Whether a path belongs to the contract; `/links/random` does not, `/links/7` does. */
export function knownPath(path: string): boolean {
  return KNOWN.some((known) => {
    const wanted = partsOf(known);
    const parts = partsOf(path);
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) => fitsKnown(part, parts[index] ?? ''))
    );
  });
}

function fitsKnown(wanted: string, part: string): boolean {
  switch (wanted) {
    case '*':
      return true;
    case '#':
      return isVariable(part) || /^\d+$/.test(part);
    default:
      return wanted === part;
  }
}

/** The paths in a test's texts: `"/statistics"`, also behind an address: `${address}/statistics`. */
export function pathsAskedFor(source: string): string[] {
  return [...source.matchAll(/(?<=["'`}])\/[\w\-./{}$:%]*(?=["'`?])/g)]
    .map(([path]) => path.replace(/[./]+$/, ''))
    .filter((path) => path !== '' && !path.startsWith('//'));
}

/** What may be the path of a route: texts with the characters of paths, with or without a first `/`. */
export function routesIn(source: string): string[] {
  return [...source.matchAll(/(["'`])(\/?[A-Za-z{<:][\w\-./{}<>:*]*)\1/g)].map(
    ([, , route = '']) => route,
  );
}

/** Routes as they stand, and behind each other: frameworks give a group of routes a prefix. */
export function withPrefixes(routes: readonly string[]): string[] {
  const absolute = [...new Set(routes)].filter((route) => route.startsWith('/'));
  return [...routes, ...absolute.flatMap((prefix) => absolute.map((route) => prefix + route))];
}

/** Whether a route that is not the contract's answers a path, perhaps with a prefix before it. */
export function servesPath(route: string, path: string): boolean {
  const wanted = partsOf(route);
  const parts = partsOf(path);
  const ending = parts.slice(-wanted.length);
  return (
    !knownPath(route) &&
    wanted.length <= parts.length &&
    wanted.some((part) => !isVariable(part)) &&
    wanted.every((part, index) => isVariable(part) || part === ending[index])
  );
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

/** `{id}`, `:id`, `<int:id>`, `${id}` or `*`. */
function isVariable(part: string): boolean {
  return /[{<*$]|^:/.test(part);
}
