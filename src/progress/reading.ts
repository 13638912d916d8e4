import { ownValue, type IsoTime, type Stamped } from './progress';

/** A value that could not be read and where it stood, so that it can be kept instead of dropped. */
export interface SetAside {
  /** A JSON Pointer (RFC 6901): `/skills/loops/status`; empty for the whole value. */
  readonly path: string;
  readonly value: unknown;
}

/**
 * Returns the value in its checked shape, or undefined when it cannot be read. Parts that cannot be
 * read, and parts nobody knows, go to `setAside` while the rest is used.
 */
export type Read<T> = (value: unknown, path: string, setAside: SetAside[]) => T | undefined;

type Readers<T> = { readonly [Key in keyof T]-?: Read<Exclude<T[Key], undefined>> };

/** Reads an object of named parts; the whole is unreadable when a required one is. */
export function readShape<T extends object>(
  readers: Readers<T>,
  required: readonly (keyof T)[] = [],
): Read<T> {
  const readerOf = (key: string) => ownValue(readers as Record<string, Read<unknown>>, key);
  return (value, path, setAside) => {
    if (!isRecord(value)) {
      return undefined;
    }
    const unreadable: SetAside[] = [];
    const result = readParts(value, path, unreadable, readerOf);
    if (!required.every((key) => Object.hasOwn(result, key))) {
      return undefined;
    }
    unreadable.forEach((part) => setAside.push(part));
    return result as T;
  };
}

/** Reads an object whose keys are ids, or whatever `isKey` accepts. */
export function readEntries<T>(
  read: Read<T>,
  isKey: (key: string) => boolean = () => true,
): Read<Record<string, T>> {
  return (value, path, setAside) =>
    isRecord(value)
      ? readParts(value, path, setAside, (key) => (isKey(key) ? read : undefined))
      : undefined;
}

function readParts<T>(
  value: Record<string, unknown>,
  path: string,
  setAside: SetAside[],
  readerOf: (key: string) => Read<T> | undefined,
): Record<string, T> {
  const parts = Object.entries(value).flatMap(([key, part]) => {
    const partPath = `${path}/${escapePointer(key)}`;
    const result = part === undefined ? undefined : readerOf(key)?.(part, partPath, setAside);
    if (part !== undefined && result === undefined) {
      setAside.push({ path: partPath, value: part });
    }
    return result === undefined ? [] : [[key, result] as const];
  });
  return Object.fromEntries(parts);
}

/** A key as it stands in a JSON Pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function readStamped<T>(read: Read<T>): Read<Stamped<T>> {
  return readShape<Stamped<unknown>>({ value: read, at: readTime, changedAt: readTime }, [
    'value',
    'at',
  ]) as Read<Stamped<T>>;
}

export function readOneOf<T extends string>(values: readonly T[]): Read<T> {
  return (value) => values.find((candidate) => candidate === value);
}

/** A value that may also be null, for one that was taken back. */
export function readNullOr<T>(read: Read<T>): Read<T | null> {
  return (value, path, setAside) => (value === null ? null : read(value, path, setAside));
}

export const readText: Read<string> = (value) => (typeof value === 'string' ? value : undefined);

export const readTrue: Read<true> = (value) => (value === true ? value : undefined);

export const readWholeNumber: Read<number> = (value) => (isWholeNumber(value) ? value : undefined);

/** An instant in UTC. Comes back as `Date.toISOString` writes it: such texts sort by time. */
export const readTime: Read<IsoTime> = (value) => {
  if (
    typeof value !== 'string' ||
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(value) ||
    Number.isNaN(Date.parse(value))
  ) {
    return undefined;
  }
  const time = new Date(value).toISOString();
  // The last midnight of the year 9999 is in a year of six digits.
  return time.startsWith('+') ? undefined : time;
};

export function isTime(value: unknown): value is IsoTime {
  return readTime(value, '', []) === value && value !== undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Zero and above; not the negative zero, which JSON cannot write. */
export function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0);
}
