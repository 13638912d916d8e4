import type * as vscode from 'vscode';
import type { Progress } from '../progress/progress';
import type { StarterIndex } from '../scaffold/starterIndex';
import type { CheckResults } from './checkResults';

/** What finding and running starters' tests needs of the rest. */
export interface TestServices {
  readonly store: {
    readonly isReadOnly: boolean;
    readonly progress: Progress;
    update(transition: (progress: Progress) => Progress): Promise<void>;
  };
  readonly files: PackagedStarters;
  readonly checkResults: CheckResults;
  readonly log: vscode.LogOutputChannel;
  readonly now: () => Date;
}

/** The starters as they came with the extension. */
export interface PackagedStarters {
  readonly extensionUri: vscode.Uri;
  readonly starterIndex: () => Promise<StarterIndex>;
  readJson(...path: string[]): Promise<unknown>;
}
