import { failed, PASSED, type DatabaseCheck, type Verdict } from '../artefactCheck';
import { ServerError, type DatabaseLab, type JsonObject } from '../databases';
import { message } from '../messages';
import { isObject, isSame, readJsonList, readJsonObject } from './jsonFiles';

const DOCUMENTS_FILE = 'documents/clicks.json';
const FIND_FILE = 'find.json';
const PIPELINE_FILE = 'pipeline.json';

/** Documents nobody has seen, so that nobody can write the result down. */
const MORE = [
  ...[1, 2, 3, 4, 5].map((day) => aClick(1000 + day, 'ZA', 'Firefox', day)),
  ...[6, 7].map((day) => aClick(1000 + day, 'KE', 'Firefox', day)),
  ...[8, 9].map((day) => aClick(1000 + day, 'NZ', 'Opera', day)),
  ...[10, 11, 12, 13, 14, 15].map((day) => aClick(1000 + day, 'AR', 'Chrome', day)),
];

function aClick(id: number, country: string, name: string, day: number): JsonObject {
  const clickedAt = `2031-05-${String(day).padStart(2, '0')}T10:00:00Z`;
  return { _id: id, slug: 'bread', clickedAt, country, browser: { name, version: 120 }, tags: [] };
}

export const findCheck: DatabaseCheck = {
  name: 'finds_documents_with_filters',
  kind: 'database',
  run: async (lab) => {
    const query = await readJsonObject(lab.project, FIND_FILE);
    if ('verdict' in query) {
      return query.verdict;
    }
    const { filter, projection, sort } = query.value;
    if (!isObject(filter) || Object.keys(filter).length === 0) {
      return failed(message('jsonGap', { file: FIND_FILE, field: 'filter' }), at(FIND_FILE));
    }
    return answer(lab, FIND_FILE, (all) => ({
      wanted: wantedClicks(all),
      ask: async () =>
        (await lab.documents(all)).find({
          filter,
          projection: isObject(projection) ? projection : undefined,
          sort: isObject(sort) && Object.keys(sort).length > 0 ? sort : undefined,
        }),
    }));
  },
};

function wantedClicks(all: readonly JsonObject[]): JsonObject[] {
  return all
    .filter(({ country, browser }) => {
      const isThere = country === 'NZ' || country === 'KE';
      return isThere && isObject(browser) && browser['name'] === 'Firefox';
    })
    .map(({ slug, clickedAt }) => ({ slug, clickedAt }))
    .sort((left, right) => (String(left.clickedAt) > String(right.clickedAt) ? -1 : 1));
}

export const pipelineCheck: DatabaseCheck = {
  name: 'pipeline_counts_clicks_per_country',
  kind: 'database',
  run: async (lab) => {
    const pipeline = await readJsonList(lab.project, PIPELINE_FILE);
    if ('verdict' in pipeline) {
      return pipeline.verdict;
    }
    if (pipeline.value.length === 0) {
      return failed(message('pipelineEmpty'), at(PIPELINE_FILE));
    }
    return answer(lab, PIPELINE_FILE, (all) => ({
      wanted: wantedCounts(all),
      ask: async () => (await lab.documents(all)).aggregate(pipeline.value),
    }));
  },
};

function wantedCounts(all: readonly JsonObject[]): JsonObject[] {
  const counts = new Map<string, number>();
  for (const { slug, country } of all) {
    if (slug === 'bread' && typeof country === 'string') {
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([_id, clicks]) => ({ _id, clicks }))
    .sort((left, right) => right.clicks - left.clicks || (left._id < right._id ? -1 : 1));
}

interface Question {
  readonly wanted: readonly JsonObject[];
  readonly ask: () => Promise<readonly JsonObject[]>;
}

async function answer(
  { project }: DatabaseLab,
  file: string,
  question: (all: readonly JsonObject[]) => Question,
): Promise<Verdict> {
  const documents = await readJsonList(project, DOCUMENTS_FILE);
  if ('verdict' in documents) {
    return documents.verdict;
  }
  const { wanted, ask } = question([...documents.value, ...MORE]);
  let found: readonly JsonObject[];
  try {
    found = await ask();
  } catch (error) {
    if (error instanceof ServerError) {
      throw error;
    }
    const reason = error instanceof Error ? error.message : String(error);
    return failed(message('documentQueryRefused', { file, reason }), at(file));
  }
  if (found.length !== wanted.length) {
    const args = { file, found: found.length, wanted: wanted.length };
    return failed(message('documentsOtherCount', args), at(file));
  }
  const place = wanted.findIndex((document, index) => !isSame(document, found[index]));
  if (place === -1) {
    return PASSED;
  }
  const args = {
    file,
    place: place + 1,
    found: JSON.stringify(found[place]),
    wanted: JSON.stringify(wanted[place]),
  };
  return failed(message('documentsOther', args), at(file));
}

function at(file: string) {
  return { file, line: 1 };
}
