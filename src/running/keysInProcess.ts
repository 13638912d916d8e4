import type { KeyStore } from '../checks/artefacts/databases';
import type { Keys } from './databaseLab';

/** The commands of Redis that the lab uses, on keys in memory, with the replies of a real server. */
export function keysInProcess(now: () => number = Date.now): Keys {
  return {
    fresh: () => Promise.resolve(new KeysInMemory(now)),
    close: () => Promise.resolve(),
  };
}

type Reply = string | number | null | string[];

interface Entry {
  readonly value: string | Map<string, number>;
  /** When the key goes, in milliseconds since 1970; undefined when it stays. */
  readonly expiresAt?: number | undefined;
}

const SYNTAX = 'ERR syntax error';
const NO_INTEGER = 'ERR value is not an integer or out of range';
const NO_FLOAT = 'ERR value is not a valid float';
const WRONG_TYPE = 'WRONGTYPE Operation against a key holding the wrong kind of value';

class KeysInMemory implements KeyStore {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly now: () => number) {}

  async run([name = '', ...args]: readonly string[]): Promise<Reply> {
    await Promise.resolve();
    const command = Object.hasOwn(COMMANDS, name.toUpperCase())
      ? COMMANDS[name.toUpperCase()]
      : undefined;
    if (command === undefined) {
      throw new Error(`ERR unknown command '${name}'`);
    }
    if (args.length < command.atLeast || args.length > (command.atMost ?? Infinity)) {
      throw new Error(`ERR wrong number of arguments for '${name.toLowerCase()}' command`);
    }
    return command.run(this, args);
  }

  find(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    if (entry?.expiresAt !== undefined && entry.expiresAt <= this.now()) {
      this.entries.delete(key);
      return undefined;
    }
    return entry;
  }

  put(key: string, entry: Entry): void {
    this.entries.set(key, entry);
  }

  remove(key: string): boolean {
    return this.find(key) !== undefined && this.entries.delete(key);
  }

  text(key: string): string | undefined {
    const value = this.find(key)?.value;
    if (value instanceof Map) {
      throw new Error(WRONG_TYPE);
    }
    return value;
  }

  ranking(key: string): Map<string, number> {
    const value = this.find(key)?.value ?? new Map<string, number>();
    if (typeof value === 'string') {
      throw new Error(WRONG_TYPE);
    }
    return value;
  }

  expireAfter(durationMs: number): number {
    return this.now() + durationMs;
  }

  secondsLeft({ expiresAt }: Entry): number {
    return expiresAt === undefined ? -1 : Math.ceil((expiresAt - this.now()) / 1000);
  }
}

interface Command {
  readonly atLeast: number;
  readonly atMost?: number;
  readonly run: (keys: KeysInMemory, args: readonly string[]) => Reply;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  SET: { atLeast: 2, run: set },
  GET: { atLeast: 1, atMost: 1, run: (keys, [key = '']) => keys.text(key) ?? null },
  DEL: { atLeast: 1, run: (keys, names) => names.filter((key) => keys.remove(key)).length },
  EXISTS: { atLeast: 1, run: (keys, names) => names.filter((key) => keys.find(key)).length },
  EXPIRE: { atLeast: 2, atMost: 3, run: expire },
  TTL: { atLeast: 1, atMost: 1, run: secondsToLive },
  INCR: { atLeast: 1, atMost: 1, run: (keys, [key = '']) => increase(keys, key, 1) },
  DECR: { atLeast: 1, atMost: 1, run: (keys, [key = '']) => increase(keys, key, -1) },
  INCRBY: {
    atLeast: 2,
    atMost: 2,
    run: (keys, [key = '', step = '']) => increase(keys, key, toInteger(step)),
  },
  ZADD: { atLeast: 3, run: addToRanking },
  ZINCRBY: { atLeast: 3, atMost: 3, run: increaseInRanking },
  ZSCORE: {
    atLeast: 2,
    atMost: 2,
    run: (keys, [key = '', member = '']) => keys.ranking(key).get(member)?.toString() ?? null,
  },
  ZRANGE: { atLeast: 3, run: (keys, args) => range(keys, args, ['REV', 'WITHSCORES']) },
  ZREVRANGE: {
    atLeast: 3,
    run: (keys, [key = '', from = '', to = '', ...rest]) =>
      range(keys, [key, from, to, 'REV', ...rest], ['REV', 'WITHSCORES']),
  },
};

function set(keys: KeysInMemory, [key = '', value = '', ...options]: readonly string[]): Reply {
  let expiresAt: number | undefined;
  let isWanted = true;
  for (let index = 0; index < options.length; index += 1) {
    const option = options[index]?.toUpperCase();
    if (option === 'NX' || option === 'XX') {
      isWanted = (keys.find(key) === undefined) === (option === 'NX');
    } else if (option === 'EX' || option === 'PX') {
      index += 1;
      const duration = toInteger(options[index] ?? '');
      if (duration <= 0) {
        throw new Error("ERR invalid expire time in 'set' command");
      }
      expiresAt = keys.expireAfter(duration * (option === 'EX' ? 1000 : 1));
    } else {
      throw new Error(SYNTAX);
    }
  }
  if (!isWanted) {
    return null;
  }
  keys.put(key, { value, expiresAt });
  return 'OK';
}

function expire(keys: KeysInMemory, [key = '', seconds = '', option]: readonly string[]): Reply {
  const entry = keys.find(key);
  const durationMs = toInteger(seconds) * 1000;
  const condition = option?.toUpperCase();
  if (condition !== undefined && condition !== 'NX' && condition !== 'XX') {
    throw new Error(`ERR Unsupported option ${option ?? ''}`);
  }
  const hasExpiry = entry?.expiresAt !== undefined;
  if (entry === undefined || (condition !== undefined && hasExpiry === (condition === 'NX'))) {
    return 0;
  }
  keys.put(key, { ...entry, expiresAt: keys.expireAfter(durationMs) });
  return 1;
}

function secondsToLive(keys: KeysInMemory, [key = '']: readonly string[]): Reply {
  const entry = keys.find(key);
  return entry === undefined ? -2 : keys.secondsLeft(entry);
}

function increase(keys: KeysInMemory, key: string, step: number): Reply {
  const value = toInteger(keys.text(key) ?? '0') + step;
  keys.put(key, { value: String(value), expiresAt: keys.find(key)?.expiresAt });
  return value;
}

function addToRanking(keys: KeysInMemory, [key = '', ...pairs]: readonly string[]): Reply {
  if (pairs.length % 2 !== 0) {
    throw new Error(SYNTAX);
  }
  const before = keys.ranking(key);
  const ranking = new Map(before);
  for (let index = 0; index < pairs.length; index += 2) {
    ranking.set(pairs[index + 1] ?? '', toScore(pairs[index] ?? ''));
  }
  keys.put(key, { value: ranking, expiresAt: keys.find(key)?.expiresAt });
  return ranking.size - before.size;
}

function increaseInRanking(
  keys: KeysInMemory,
  [key = '', step = '', member = '']: readonly string[],
): Reply {
  const ranking = new Map(keys.ranking(key));
  const score = (ranking.get(member) ?? 0) + toScore(step);
  ranking.set(member, score);
  keys.put(key, { value: ranking, expiresAt: keys.find(key)?.expiresAt });
  return String(score);
}

function range(
  keys: KeysInMemory,
  [key = '', from = '', to = '', ...words]: readonly string[],
  known: readonly string[],
): Reply {
  const options = words.map((word) => word.toUpperCase());
  if (options.some((option) => !known.includes(option))) {
    throw new Error(SYNTAX);
  }
  const ranked = [...keys.ranking(key)].sort(
    ([one, left], [other, right]) => left - right || (one < other ? -1 : 1),
  );
  const ordered = options.includes('REV') ? ranked.reverse() : ranked;
  const place = (text: string) => {
    const index = toInteger(text);
    return index < 0 ? ordered.length + index : index;
  };
  return ordered
    .slice(Math.max(place(from), 0), place(to) + 1)
    .flatMap(([member, score]) =>
      options.includes('WITHSCORES') ? [member, String(score)] : [member],
    );
}

function toInteger(text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) {
    throw new Error(NO_INTEGER);
  }
  return Number(text);
}

function toScore(text: string): number {
  const score = Number(text);
  if (text.trim() === '' || Number.isNaN(score)) {
    throw new Error(NO_FLOAT);
  }
  return score;
}
