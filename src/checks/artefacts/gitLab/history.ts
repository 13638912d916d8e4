import type { Commit, GitRepository } from './gitPlace';
import { KNOWN_COMMITS } from './story';

export const MAIN = 'refs/heads/main';

/** The commits of a repository as a graph, with the learner's told from those that came with the lab. */
export class History {
  private constructor(
    readonly repository: GitRepository,
    readonly branches: ReadonlyMap<string, string>,
    private readonly commits: ReadonlyMap<string, Commit>,
  ) {}

  static async read(repository: GitRepository): Promise<History> {
    const commits = await repository.commits();
    const byId = new Map(commits.map((commit) => [commit.id, commit]));
    return new History(repository, await repository.branches(), byId);
  }

  get(id: string): Commit | undefined {
    return this.commits.get(id);
  }

  /** A commit and everything before it, later ones first. */
  upTo(id: string | undefined): Commit[] {
    const found = this.idsUpTo(id);
    return [...this.commits.values()].filter((commit) => found.has(commit.id));
  }

  /** The learner's commits up to one, without merges. */
  ownUpTo(id: string | undefined): Commit[] {
    return this.upTo(id).filter((commit) => isOwn(commit) && !isMerge(commit));
  }

  /** What the main branch of this repository leads to. */
  main(): string | undefined {
    return this.branches.get(MAIN);
  }

  includes(id: string | undefined, earlier: string): boolean {
    return this.idsUpTo(id).has(earlier);
  }

  /** Files that a commit changed against its first parent, with their content before and after. */
  async changes({ id, parents }: Commit): Promise<Change[]> {
    const after = await this.repository.files(id);
    const [parent] = parents;
    const before = parent === undefined ? new Map<string, string>() : await this.files(parent);
    const paths = new Set([...before.keys(), ...after.keys()]);
    return [...paths]
      .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
      .filter((change) => change.before !== change.after);
  }

  files(id: string): Promise<ReadonlyMap<string, string>> {
    return this.repository.files(id);
  }

  /** Undefined when the commit does not hold the file. */
  async textAt(id: string, path: string): Promise<string | undefined> {
    const content = (await this.files(id)).get(path);
    return content === undefined ? undefined : this.repository.text(content);
  }

  private idsUpTo(id: string | undefined): Set<string> {
    const found = new Set<string>();
    const open = id === undefined ? [] : [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!found.has(next)) {
        found.add(next);
        open.push(...(this.commits.get(next)?.parents ?? []));
      }
    }
    return found;
  }
}

export interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function isOwn({ id }: Commit): boolean {
  return !KNOWN_COMMITS.has(id);
}

export function isMerge({ parents }: Commit): boolean {
  return parents.length > 1;
}
