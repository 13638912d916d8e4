import type { StarterManifest } from './manifest';

type Continuing = Pick<StarterManifest, 'id' | 'continues'>;

const MANIFEST = 'starter.json';
/** The stack of a starter that needs no language. */
const ANY_STACK = 'any';
const MANIFEST_NAME = /^starter(\.[a-z0-9-]+)?\.json$/;

/** What a starter's manifest is called in a project: an overlay's stands beside the first one's. */
export function manifestFile({ id, continues }: Continuing): string {
  return continues === null ? MANIFEST : `starter.${id}.json`;
}

/** The key of a scaffolded starter in the learner's progress, and of its tests. */
export function starterKey(folder: { toString(): string }, { id, continues }: Continuing): string {
  return continues === null ? folder.toString() : `${folder.toString()}#${id}`;
}

/** Whether a starter may be laid over another one; one that needs no language fits every stack. */
export function isContinuedBy(
  { continues, stack }: Pick<StarterManifest, 'continues' | 'stack'>,
  base: Pick<StarterManifest, 'id' | 'stack'>,
): boolean {
  return continues === base.id && (stack === base.stack || stack === ANY_STACK);
}

/** Whether a file in a project's folder may be a manifest of ours. */
export function isManifestFile(name: string): boolean {
  return MANIFEST_NAME.test(name);
}

/**
 * Where a file of a packaged starter goes in the project. No repository and no package can hold a
 * folder `.git`, so in a starter it is called `_git`, and `origin.git` is `origin_git`.
 */
export function projectPath(manifest: Continuing, packagedPath: string): string {
  return packagedPath === MANIFEST
    ? manifestFile(manifest)
    : packagedPath.replaceAll('_git/', '.git/');
}

export function guideFile({ guide = 'README.md' }: Pick<StarterManifest, 'guide'>): string {
  return guide;
}

/**
 * The starters of one folder, each after the one it continues. One whose predecessor is not there
 * counts as a first one.
 */
export function inOrder<T extends { readonly manifest: Continuing }>(starters: readonly T[]): T[] {
  // A manifest is somebody else's text: one that leads back to itself must not hang us.
  const depth = ({ manifest }: T, left = starters.length): number => {
    const base = starters.find((one) => one.manifest.id === manifest.continues);
    return base === undefined || left === 0 ? 0 : 1 + depth(base, left - 1);
  };
  return [...starters].sort(
    (a, b) => depth(a) - depth(b) || (a.manifest.id < b.manifest.id ? -1 : 1),
  );
}
