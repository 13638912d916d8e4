/**
 * JavaScript whose default export is `value`, a JSON value, in fewer bytes than JSON: objects that
 * share their keys are made by one function, and a text that stands in several places is named once.
 */
export function compactModule(value: unknown): string {
  const parts = partsOf(value);
  const texts = namesOf(parts.filter(isText).filter(isWorthNaming), 'text');
  const shapes = namesOf(parts.filter(isObject).map(shapeOf), 'shape');
  const written = (part: unknown): string => {
    if (Array.isArray(part)) {
      return `[${part.map(written).join()}]`;
    }
    if (!isObject(part)) {
      return (isText(part) ? texts.get(part) : undefined) ?? JSON.stringify(part);
    }
    const values = Object.values(part).map(written);
    const maker = shapes.get(shapeOf(part));
    return maker === undefined ? objectOf(Object.keys(part), values) : `${maker}(${values.join()})`;
  };
  return [
    ...[...texts].map(([text, name]) => `const ${name}=${JSON.stringify(text)};`),
    ...[...shapes].map(([shape, name]) => `const ${name}=${makerOf(shape)};`),
    `export default ${written(value)};`,
  ].join('\n');
}

/** Shorter than this, the name is no shorter. */
const SHORTEST_NAMED_LENGTH = 6;

function isWorthNaming(text: string): boolean {
  return text.length >= SHORTEST_NAMED_LENGTH;
}

/** The value itself and all values within. */
function partsOf(value: unknown): unknown[] {
  const within: unknown[] = Array.isArray(value) || isObject(value) ? Object.values(value) : [];
  return [value, ...within.flatMap(partsOf)];
}

/** A name for each that is there more than once. */
function namesOf(values: readonly string[], prefix: string): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  const repeated = [...counts].filter(([, count]) => count > 1);
  return new Map(repeated.map(([value], index) => [value, `${prefix}${index}`]));
}

/** Its keys in their order, as JSON. */
function shapeOf(object: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.keys(object));
}

function makerOf(shape: string): string {
  const keys = JSON.parse(shape) as string[];
  const parameters = keys.map((_, index) => `value${index}`);
  return `(${parameters.join()})=>(${objectOf(keys, parameters)})`;
}

function objectOf(keys: readonly string[], values: readonly string[]): string {
  // In brackets even `__proto__` is a key like any other; the minifier takes off what is not needed.
  return `{${keys.map((key, index) => `[${JSON.stringify(key)}]:${values[index] ?? ''}`).join()}}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
