import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { DownloadError } from './practiceErrors';
import { unpackTar } from './unpackTar';

export interface PackageDownload {
  readonly name: string;
  readonly version: string;
  /** `sha512-…`: whatever else arrives is thrown away. */
  readonly integrity: string;
  /** Appears complete, or not at all. */
  readonly folder: string;
  readonly registry?: string;
  readonly signal?: AbortSignal;
  /** How much has arrived, from 0 to 1; undefined while nobody knows how much there is. */
  readonly onProgress?: (share: number | undefined) => void;
}

export const NPM_REGISTRY = 'https://registry.npmjs.org/';

/** Fetches a package, compares it with its pinned hash, and unpacks it. */
export async function downloadPackage(download: PackageDownload): Promise<void> {
  const archive = await fetchArchive(download);
  assertIntegrity(archive, download.integrity);
  const tar = await promisify(gunzip)(archive);
  const parent = path.dirname(download.folder);
  await mkdir(parent, { recursive: true });
  const partial = await mkdtemp(path.join(parent, '.partial-'));
  try {
    await unpackTar(tar, partial);
    // A temporary folder is for its maker alone; whoever runs the programs may be another user.
    await chmod(partial, 0o755);
    download.signal?.throwIfAborted();
    await rm(download.folder, { recursive: true, force: true });
    await rename(partial, download.folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

function addressOf({ name, version, registry = NPM_REGISTRY }: PackageDownload): URL {
  const file = `${name.split('/').at(-1) ?? name}-${version}.tgz`;
  return new URL(`${name}/-/${file}`, registry.endsWith('/') ? registry : `${registry}/`);
}

async function fetchArchive(download: PackageDownload): Promise<Buffer> {
  const { signal, onProgress } = download;
  const chunks: Uint8Array[] = [];
  try {
    const response = await fetch(addressOf(download), signal === undefined ? {} : { signal });
    if (!response.ok || response.body === null) {
      throw new DownloadError('refused', `${response.status} ${response.statusText}`);
    }
    const total = Number(response.headers.get('content-length'));
    let received = 0;
    for await (const chunk of response.body) {
      const bytes = chunk as Uint8Array;
      chunks.push(bytes);
      received += bytes.length;
      onProgress?.(total > 0 ? received / total : undefined);
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof DownloadError ? error : new DownloadError('unreachable', reason(error));
  }
  return Buffer.concat(chunks);
}

function assertIntegrity(archive: Buffer, integrity: string): void {
  const found = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (found !== integrity) {
    throw new DownloadError('otherContent', `${found} instead of ${integrity}`);
  }
}

/** `fetch` says only that it failed; why stands in the cause. */
function reason(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
