import { failed, PASSED, type DatabaseCheck, type Verdict } from '../artefactCheck';
import type { DatabaseLab, KeyStore } from '../databases';
import { message } from '../messages';

const FILE = 'commands.redis';

interface Command {
  readonly words: readonly string[];
  readonly line: number;
}

interface CommandPart {
  readonly line: number;
  readonly commands: readonly Command[];
}

/** Ends a check whose verdict is known in the middle of its work. */
class Judged extends Error {
  constructor(readonly verdict: Verdict) {
    super();
  }
}

/** What Redis replies to the commands of this lab; a list of them for a range. */
type Reply = string | number | null;

/** Commands of the learner's in a store of their own, and what they left there. */
interface KeyLab {
  run(part: string): Promise<Reply | readonly Reply[]>;
  ask(...command: readonly string[]): Promise<Reply>;
  wrong(part: string, what: string, found: Reply): Verdict;
}

export const storeCheck = keyCheck('slug_is_stored_with_expiry', async (lab) => {
  await lab.run('store_link');
  const url = await lab.ask('GET', 'link:lamp');
  if (url !== 'https://lamp.example/') {
    return lab.wrong('store_link', 'GET link:lamp', url);
  }
  const seconds = Number(await lab.ask('TTL', 'link:lamp'));
  return seconds > 86_400 - 60 && seconds <= 86_400
    ? PASSED
    : lab.wrong('store_link', 'TTL link:lamp', seconds);
});

export const counterCheck = keyCheck('counter_counts_clicks', async (lab) => {
  for (const wanted of ['1', '2', '3']) {
    await lab.run('count_click');
    const found = await lab.ask('GET', 'clicks:lamp');
    if (String(found) !== wanted) {
      return lab.wrong('count_click', 'GET clicks:lamp', found);
    }
  }
  await lab.ask('SET', 'clicks:lamp', '41');
  await lab.run('count_click');
  const found = await lab.ask('GET', 'clicks:lamp');
  return String(found) === '42' ? PASSED : lab.wrong('count_click', 'GET clicks:lamp', found);
});

export const rankingCheck = keyCheck('sorted_set_ranks_links', async (lab) => {
  await lab.ask('ZADD', 'ranking', '4', 'tides', '1', 'jazz', '3', 'bread', '2', 'alps');
  for (let click = 0; click < 5; click += 1) {
    await lab.run('count_in_ranking');
  }
  const score = await lab.ask('ZSCORE', 'ranking', 'lamp');
  if (String(score) !== '5') {
    return lab.wrong('count_in_ranking', 'ZSCORE ranking lamp', score);
  }
  const top = [await lab.run('top_three')].flat(2).map(String);
  return top.join(' ') === 'lamp 5 tides 4 bread 3'
    ? PASSED
    : lab.wrong('top_three', 'top_three', top.join(' '));
});

export const rateCheck = keyCheck('counter_with_expiry_limits_the_rate', async (lab) => {
  const key = 'rate:203.0.113.7';
  await lab.run('limit_rate');
  const first = [await lab.ask('GET', key), await lab.ask('TTL', key)];
  if (String(first[0]) !== '1' || Number(first[1]) < 55 || Number(first[1]) > 60) {
    return lab.wrong('limit_rate', `GET, TTL ${key}`, first.join(', '));
  }
  // As if half of the window had passed.
  await lab.ask('EXPIRE', key, '30');
  await lab.run('limit_rate');
  const second = [await lab.ask('GET', key), await lab.ask('TTL', key)];
  return String(second[0]) === '2' && Number(second[1]) > 0 && Number(second[1]) <= 30
    ? PASSED
    : lab.wrong('limit_rate', `GET, TTL ${key}`, second.join(', '));
});

function keyCheck(name: string, judge: (lab: KeyLab) => Promise<Verdict>): DatabaseCheck {
  return {
    name,
    kind: 'database',
    run: async (lab) => {
      try {
        return await judge(await openKeyLab(lab));
      } catch (error) {
        if (error instanceof Judged) {
          return error.verdict;
        }
        throw error;
      }
    },
  };
}

async function openKeyLab(lab: DatabaseLab): Promise<KeyLab> {
  const text = await lab.project.readText(FILE);
  if (text === undefined) {
    throw new Judged(failed(message('fileMissing', { file: FILE })));
  }
  const parts = readParts(text);
  const store = await lab.freshKeys();
  return {
    run: (name) => runPart(store, name, parts.get(name)),
    ask: async (...command) => (await store.run(command)) as Reply,
    wrong: (name, what, found) => {
      const args = { part: name, what, found: String(found ?? 'nothing') };
      return failed(message('keysOther', args), { file: FILE, line: parts.get(name)?.line ?? 1 });
    },
  };
}

/** What the last command of a part replies. */
async function runPart(
  store: KeyStore,
  name: string,
  part: CommandPart | undefined,
): Promise<Reply | readonly Reply[]> {
  if (part === undefined || part.commands.length === 0) {
    const key = part === undefined ? 'keysPartMissing' : 'keysPartEmpty';
    const location = { file: FILE, line: part?.line ?? 1 };
    throw new Judged(failed(message(key, { part: name }), location));
  }
  let reply: Reply | readonly Reply[] = null;
  for (const { words, line } of part.commands) {
    assertHarmless(words, line);
    try {
      reply = (await store.run(words)) as Reply | readonly Reply[];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Judged(failed(message('keysRefused', { reason }), { file: FILE, line }));
    }
  }
  return reply;
}

/** The learner's own server may hold more than this lab's keys. */
const ALLOWED = new Set(
  'SET GET DEL EXISTS EXPIRE TTL INCR INCRBY DECR ZADD ZINCRBY ZSCORE ZRANGE ZREVRANGE'.split(' '),
);

function assertHarmless([command = '']: readonly string[], line: number): void {
  if (!ALLOWED.has(command.toUpperCase())) {
    const args = { command, allowed: [...ALLOWED].join(', ') };
    throw new Judged(failed(message('keysForeignCommand', args), { file: FILE, line }));
  }
}

function readParts(text: string): ReadonlyMap<string, CommandPart> {
  const parts = new Map<string, { line: number; commands: Command[] }>();
  let current: { line: number; commands: Command[] } | undefined;
  text.split(/\r?\n/).forEach((content, index) => {
    const line = index + 1;
    const name = /^#\s*part:\s*(\w+)\s*$/.exec(content)?.[1];
    if (name !== undefined) {
      current = { line, commands: [] };
      parts.set(name, current);
    } else if (!content.startsWith('#') && content.trim() !== '') {
      current?.commands.push({ words: wordsOf(content), line });
    }
  });
  return parts;
}

/** Words with spaces between them; quotes keep several together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}
