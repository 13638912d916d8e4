import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { ServerError, type DocumentStore, type JsonObject } from '../checks/artefacts/databases';
import type { Documents } from './databaseLab';

const CONNECT_MS = 5000;
const QUERY_MS = 15_000;
const COLLECTION = 'clicks';

/** A database of our own on the server at an address, removed at the end. */
export async function openMongoServer(url: string): Promise<Documents> {
  const client = await connect(url);
  const database = client.db(`backend_roadmap_check_${randomBytes(6).toString('hex')}`);
  return {
    store: async (documents) => {
      await database.dropDatabase();
      const collection = database.collection(COLLECTION);
      await collection.insertMany(documents.map((document) => ({ ...document })));
      const store: DocumentStore = {
        find: async ({ filter, projection, sort, limit }) =>
          collection
            .find(filter, {
              maxTimeMS: QUERY_MS,
              ...(projection && { projection }),
              ...(sort && { sort: sort as Record<string, 1 | -1> }),
              ...(limit !== undefined && { limit }),
            })
            .toArray(),
        aggregate: async (pipeline) =>
          collection.aggregate<JsonObject>([...pipeline], { maxTimeMS: QUERY_MS }).toArray(),
      };
      return store;
    },
    close: async () => {
      await database.dropDatabase();
      await client.close();
    },
  };
}

async function connect(url: string): Promise<MongoClient> {
  try {
    const client = new MongoClient(url, { serverSelectionTimeoutMS: CONNECT_MS });
    return await client.connect();
  } catch (error) {
    throw new ServerError('MONGODB_URL', error instanceof Error ? error.message : String(error));
  }
}
