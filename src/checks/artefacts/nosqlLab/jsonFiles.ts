import { parseJson } from '../../../parseJson';
import { failed, type ProjectReader, type Verdict } from '../artefactCheck';
import type { JsonObject } from '../databases';
import { message } from '../messages';

/** A value of the learner's, or the verdict that there is none. */
export type Reading<T> = { readonly value: T } | { readonly verdict: Verdict };

export async function readJsonObject(
  project: ProjectReader,
  file: string,
): Promise<Reading<JsonObject>> {
  const value = await readJson(project, file);
  return isObject(value) ? { value } : { verdict: await unreadable(project, file, '{ … }') };
}

export async function readJsonList(
  project: ProjectReader,
  file: string,
): Promise<Reading<readonly JsonObject[]>> {
  const value = await readJson(project, file);
  return Array.isArray(value) && value.every(isObject)
    ? { value }
    : { verdict: await unreadable(project, file, '[{ … }]') };
}

async function readJson(project: ProjectReader, file: string): Promise<unknown> {
  return parseJson((await project.readText(file)) ?? '');
}

async function unreadable(project: ProjectReader, file: string, form: string): Promise<Verdict> {
  const isThere = (await project.readText(file)) !== undefined;
  return isThere
    ? failed(message('jsonUnreadable', { file, form }), { file, line: 1 })
    : failed(message('fileMissing', { file }));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal whatever the order of the fields. */
export function isSame(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
