import type { ProjectReader } from '../artefactCheck';

/** What a check of the DevOps lab may use. */
export interface DevopsPlace {
  readonly project: ProjectReader;
  /** The syntax tree of a file of OpenTofu or Terraform. */
  parseHcl(text: string): Promise<SyntaxNode>;
  /** Starts the learner's application on a free port, with data of its own, and ends it afterwards. */
  withApplication<T>(use: (ask: Ask) => Promise<T>): Promise<T | NotStarted>;
}

/** Asks the running application; follows no redirect. */
export type Ask = (path: string) => Promise<{ readonly status: number; readonly body: string }>;

export interface NotStarted {
  readonly notStarted: string;
}

/** A node as tree-sitter makes it. */
export interface SyntaxNode {
  readonly type: string;
  readonly text: string;
  readonly hasError: boolean;
  readonly isError: boolean;
  readonly isMissing: boolean;
  readonly startPosition: { readonly row: number };
  readonly children: readonly SyntaxNode[];
  readonly namedChildren: readonly SyntaxNode[];
}
