import type { ProjectReader } from '../artefactCheck';
import type { Refusal } from './refusals';

/** What a check of the DevOps lab may use. */
export interface DevopsPlace {
  readonly project: ProjectReader;
  /** The syntax tree of a file of OpenTofu or Terraform. */
  parseHcl(text: string): Promise<SyntaxNode>;
  /**
   * What OpenTofu, else Terraform, has against the texts of files, by their paths. Undefined also where
   * neither is installed: nobody has vouched for the files then.
   */
  refusalOfInfrastructure(files: ReadonlyMap<string, string>): Promise<Refusal | undefined>;
  /** What promtool has against the text of a file with rules. Undefined also where it is not installed. */
  refusalOfRules(file: string, text: string): Promise<Refusal | undefined>;
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
