import { failed, PASSED, type FileCheck } from '../artefactCheck';
import type { JsonObject } from '../databases';
import { message } from '../messages';
import { isObject, isSame, readJsonList, readJsonObject } from './jsonFiles';

const CLICKS_FILE = 'model/clicks.json';
const LINK_FILE = 'model/link.json';
const ROWS_FILE = 'documents/rows.csv';

export const clicksModelCheck: FileCheck = {
  name: 'click_events_are_modelled_as_documents',
  kind: 'files',
  run: async (project) => {
    const rows = await project.readText(ROWS_FILE);
    if (rows === undefined) {
      return failed(message('fileMissing', { file: ROWS_FILE }));
    }
    const read = await readJsonList(project, CLICKS_FILE);
    if ('verdict' in read) {
      return read.verdict;
    }
    const location = { file: CLICKS_FILE, line: 1 };
    const wanted = documentsOf(rows);
    const { value: found } = read;
    if (found.length !== wanted.length) {
      const args = { file: CLICKS_FILE, found: found.length, wanted: wanted.length };
      return failed(message('documentCount', args), location);
    }
    for (const [index, document] of wanted.entries()) {
      const field = Object.keys(document).find(
        (name) => !isSame(document[name], found[index]?.[name]),
      );
      const stranger = Object.keys(found[index] ?? {}).find(
        (name) => !Object.hasOwn(document, name),
      );
      if (field !== undefined || stranger !== undefined) {
        const args = { file: CLICKS_FILE, place: index + 1, field: field ?? stranger ?? '' };
        return failed(message('documentField', args), location);
      }
    }
    return PASSED;
  },
};

function documentsOf(csv: string): JsonObject[] {
  const [, ...lines] = csv.trim().split(/\r?\n/);
  return lines.map((line) => {
    const [id, slug, clickedAt, country, name, version, tags = ''] = line.split(',');
    return {
      _id: Number(id),
      slug,
      clickedAt,
      country,
      browser: { name, version: Number(version) },
      tags: tags.split(' '),
    };
  });
}

type LinkRule = readonly [field: string, isRight: (link: JsonObject) => boolean];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const LINK_RULES: readonly LinkRule[] = [
  ['_id', ({ _id }) => typeof _id === 'number'],
  ['slug', ({ slug }) => isText(slug)],
  ['url', ({ url }) => isText(url)],
  ['tags', ({ tags }) => Array.isArray(tags) && tags.length > 0 && tags.every(isText)],
  [
    'preview',
    ({ preview }) =>
      isObject(preview) && isText(preview['title']) && isText(preview['description']),
  ],
  ['ownerId', ({ ownerId }) => typeof ownerId === 'number'],
];

export const linkModelCheck: FileCheck = {
  name: 'embeds_or_references_where_asked',
  kind: 'files',
  run: async (project) => {
    const read = await readJsonObject(project, LINK_FILE);
    if ('verdict' in read) {
      return read.verdict;
    }
    const { value: link } = read;
    const location = { file: LINK_FILE, line: 1 };
    const wrong = LINK_RULES.find(([, isRight]) => !isRight(link));
    if (wrong !== undefined) {
      return failed(message('linkField', { field: wrong[0] }), location);
    }
    const known = LINK_RULES.map(([field]) => field);
    const stranger = Object.keys(link).find((field) => !known.includes(field));
    return stranger === undefined
      ? PASSED
      : failed(message('linkStranger', { field: stranger }), location);
  },
};
