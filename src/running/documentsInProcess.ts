import { Aggregator, Query } from 'mingo';
import type { DocumentStore, JsonObject } from '../checks/artefacts/databases';
import type { Documents } from './databaseLab';

/** The query language of MongoDB on documents in memory. JavaScript inside a query does not run. */
export function documentsInProcess(): Documents {
  return {
    store: (documents) => Promise.resolve(storeOf(documents)),
    close: () => Promise.resolve(),
  };
}

const OPTIONS = { scriptEnabled: false };

function storeOf(documents: readonly JsonObject[]): DocumentStore {
  return {
    find: async ({ filter, projection, sort, limit }) => {
      await Promise.resolve();
      const found = new Query({ ...filter }, OPTIONS).find<JsonObject>(
        structuredClone(documents),
        projection && { ...projection },
      );
      const sorted = sort === undefined ? found : found.sort({ ...sort });
      return (limit === undefined ? sorted : sorted.limit(limit)).all();
    },
    aggregate: async (pipeline) => {
      await Promise.resolve();
      const stages = pipeline.map((stage) => ({ ...stage }));
      return new Aggregator(stages, OPTIONS).run(structuredClone([...documents]));
    },
  };
}
