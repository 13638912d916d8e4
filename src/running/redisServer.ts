import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { ServerError } from '../checks/artefacts/databases';
import type { Keys } from './databaseLab';

const CONNECT_MS = 5000;

/** Keys of our own on the server at an address: each begins with a prefix, and goes at the end. */
export async function openRedisServer(url: string): Promise<Keys> {
  const prefix = `backend-roadmap-check:${randomBytes(6).toString('hex')}:`;
  const server = await connect(url, '');
  const client = await connect(url, prefix);
  const removeKeys = async () => {
    for await (const keys of server.scanStream({ match: `${prefix}*` })) {
      const names = keys as string[];
      if (names.length > 0) {
        await server.del(...names);
      }
    }
  };
  return {
    fresh: async () => {
      await removeKeys();
      return { run: ([name = '', ...args]) => client.call(name, ...args) };
    },
    close: async () => {
      await removeKeys();
      client.disconnect();
      server.disconnect();
    },
  };
}

async function connect(url: string, keyPrefix: string): Promise<Redis> {
  const client = new Redis(url, {
    keyPrefix,
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  // A server that goes away later makes the next command fail, which says so.
  let lastError: unknown;
  client.on('error', (error: unknown) => {
    lastError = error;
  });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const reason = lastError ?? error;
    throw new ServerError('REDIS_URL', reason instanceof Error ? reason.message : String(reason));
  }
}
