import type { ProjectOrigin } from '../protocol/portfolioPage';

/** A browser runs no Git: the page names files without commits and links. */
export function readProjectOrigin(
  _folder: string,
  files: ReadonlyMap<number, string>,
): Promise<ProjectOrigin> {
  const named = [...files].map(
    ([task, name]) => [task, { name, path: name, isPushed: false }] as const,
  );
  return Promise.resolve({ files: new Map(named) });
}
