import type { LiveResult } from '../checks/liveResults';
import type { CheckResult } from '../checks/report';
import type { StarterManifest } from '../scaffold/manifest';

/** One run of a starter's tests and checks. */
export interface CheckRequest {
  readonly manifest: StarterManifest;
  /** The learner's folder, as a path of this computer. */
  readonly folder: string;
  /** Where the extension is installed; our reporters lie there. */
  readonly extensionFolder: string;
  /** Canonical names of the only tests and checks to run; all of them when left out. */
  readonly names?: readonly string[];
  readonly signal: AbortSignal;
  readonly onOutput: (text: string) => void;
  readonly onLiveResult: (result: LiveResult) => void;
  readonly onResult: (result: CheckResult) => void;
}

/** A tool of a language, or why it cannot be used. */
export interface FoundTool {
  readonly tool: string;
  readonly minimum?: string;
  readonly version?: string;
  /** The program and the arguments it is always started with. */
  readonly path?: string;
  readonly missing?: 'notFound' | 'storeStub' | 'noCompiler' | 'tooOld';
}
