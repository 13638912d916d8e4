import type { ProjectReader } from '../artefactCheck';

/** What a check of the Git lab may see: files, and repositories below the lab's own folder. */
export interface GitPlace {
  readonly project: ProjectReader;
  /** Why Git cannot be used here; undefined when it can. */
  missing(): Promise<MissingGit | undefined>;
  /** Undefined when there is no repository in exactly this folder; those around it do not count. */
  open(path: 'project' | 'origin.git'): Promise<GitRepository | undefined>;
}

export type MissingGit = { readonly found: string } | 'notInstalled';

/** Reads a repository and never writes into it. */
export interface GitRepository {
  /** What all branches lead to, their own and those of the server, later ones first. */
  commits(): Promise<readonly Commit[]>;
  /** Ids of commits by full name: `refs/heads/main`. */
  branches(): Promise<ReadonlyMap<string, string>>;
  /** Ids of contents by path. */
  files(commitId: string): Promise<ReadonlyMap<string, string>>;
  text(contentId: string): Promise<string>;
  /** Those of some paths that the rules of the working folder ignore. */
  ignored(paths: readonly string[]): Promise<readonly string[]>;
  /** Files with a conflict that nobody has settled yet. */
  unmerged(): Promise<readonly string[]>;
}

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly authoredAt: number;
  readonly committedAt: number;
  readonly subject: string;
  /** Everything below the subject; empty when there is nothing. */
  readonly body: string;
}
