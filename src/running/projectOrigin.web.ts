import { originWithoutGit, type ProjectOrigin } from '../protocol/portfolioPage';

/** A browser runs no Git. */
export function readProjectOrigin(
  _folder: string,
  files: ReadonlyMap<number, string>,
): Promise<ProjectOrigin> {
  return Promise.resolve(originWithoutGit(files));
}
