/** The same value with the keys of every object in one order, so that equal values are equal JSON. */
export function canonical<T>(value: T): T {
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => canonical(entry)) as T;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, entry]) => [key, canonical<unknown>(entry)])) as T;
}

/** A total order of JSON values: 0 only for equal ones, whatever the order of their keys. */
export function compareJson(a: unknown, b: unknown): number {
  return compareText(JSON.stringify(canonical(a)), JSON.stringify(canonical(b)));
}

/** By code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
