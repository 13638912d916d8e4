import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { starterManifestSchema, type StarterManifest } from '../scaffold/manifest';
import { inOrder, isManifestFile } from '../scaffold/overlay';

/** Why there was nothing to check. */
export type ProjectFault =
  | { readonly kind: 'noManifest' }
  | { readonly kind: 'manifestIsNoJson'; readonly file: string; readonly reason: string }
  | { readonly kind: 'manifestInvalid'; readonly file: string; readonly reasons: readonly string[] }
  | { readonly kind: 'unknownTask'; readonly taskId: number; readonly taskIds: readonly number[] };

type Read<T> = { readonly ok: true } & T;
type Refused = { readonly ok: false; readonly fault: ProjectFault };

/** The starters in a folder, at least one, each after the one it continues. */
export async function readManifests(
  folder: string,
): Promise<Read<{ chain: readonly [StarterManifest, ...StarterManifest[]] }> | Refused> {
  const names = await readdir(folder).catch(() => []);
  const found: { manifest: StarterManifest }[] = [];
  for (const file of names.filter(isManifestFile)) {
    const read = await readManifest(folder, file);
    if (!read.ok) {
      return read;
    }
    found.push(read);
  }
  const [first, ...others] = inOrder(found).map(({ manifest }) => manifest);
  return first === undefined
    ? { ok: false, fault: { kind: 'noManifest' } }
    : { ok: true, chain: [first, ...others] };
}

async function readManifest(
  folder: string,
  file: string,
): Promise<Read<{ manifest: StarterManifest }> | Refused> {
  const value = jsonOrError(await readFile(path.join(folder, file), 'utf8'));
  if (value instanceof SyntaxError) {
    return { ok: false, fault: { kind: 'manifestIsNoJson', file, reason: value.message } };
  }
  const parsed = starterManifestSchema.safeParse(value);
  if (parsed.success) {
    return { ok: true, manifest: parsed.data };
  }
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return { ok: false, fault: { kind: 'manifestInvalid', file, reasons } };
}

function jsonOrError(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error;
  }
}
