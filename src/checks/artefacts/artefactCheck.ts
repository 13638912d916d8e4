import type { SourceLocation } from '../sourceLocation';
import type { DatabaseLab } from './databases';
import type { DevopsPlace } from './devopsLab/devopsPlace';
import type { GitPlace } from './gitLab/gitPlace';
import type { ArtefactMessage } from './messages';
import type { ShellPlace } from './shellLab/shellPlace';
import type { ServicePlace } from './ship/servicePlace';

/** What a check may see of the learner's folder. Paths are relative to it, with `/`. */
export interface ProjectReader {
  /** Undefined when there is no such text file, or when it is too large to be one of a starter. */
  readText(path: string): Promise<string | undefined>;
  list(): Promise<readonly string[]>;
}

export type Verdict =
  | { readonly passed: true }
  | {
      readonly passed: false;
      readonly message: ArtefactMessage;
      readonly location?: SourceLocation;
    };

/** Why there can be no verdict here, such as a server that is not there. */
export interface NotJudged {
  readonly notRun: ArtefactMessage;
}

interface CheckTraits {
  /** The canonical name in the manifest. */
  readonly name: string;
  /** The check sees whether a text has the asked-for form, and cannot tell whether it is right. */
  readonly form?: true;
}

/** Judges files as they lie on the disk; runs in any host. */
export interface FileCheck extends CheckTraits {
  readonly kind: 'files';
  run(project: ProjectReader): Promise<Verdict>;
}

/** Judges a page as a browser shows it. The learner's scripts run, so it needs a process of its own. */
export interface PageCheck extends CheckTraits {
  readonly kind: 'page';
  run(browser: Browser): Promise<Verdict>;
}

/** Judges what databases answer. The learner's queries run, so it needs a process of its own. */
export interface DatabaseCheck extends CheckTraits {
  readonly kind: 'database';
  run(lab: DatabaseLab): Promise<Verdict | NotJudged>;
}

/** Judges what lies outside of the folder: an image, a container, a public address, a repository. */
export interface ServiceCheck extends CheckTraits {
  readonly kind: 'service';
  run(place: ServicePlace): Promise<Verdict | NotJudged>;
}

/** Judges the history of a repository, which is read with Git itself. */
export interface GitCheck extends CheckTraits {
  readonly kind: 'git';
  run(place: GitPlace): Promise<Verdict | NotJudged>;
}

/** Runs scripts of the learner's in copies of their folder. */
export interface ShellCheck extends CheckTraits {
  readonly kind: 'shell';
  run(place: ShellPlace): Promise<Verdict | NotJudged>;
}

/** Reads infrastructure with a real parser, or asks the learner's running application. */
export interface DevopsCheck extends CheckTraits {
  readonly kind: 'devops';
  run(place: DevopsPlace): Promise<Verdict | NotJudged>;
}

export type ArtefactCheck =
  FileCheck | PageCheck | DatabaseCheck | ServiceCheck | GitCheck | ShellCheck | DevopsCheck;

/** Opens the learner's pages without a network. */
export interface Browser {
  readonly project: ProjectReader;
  open(path: string, api?: MockApi): Promise<Page>;
}

export interface Page {
  readonly document: Document;
  /** What the page's scripts threw and did not catch. */
  readonly errors: readonly string[];
  /** How long the page may take to react. */
  readonly patienceMs: number;
}

export interface ApiRequest {
  readonly method: string;
  /** Without the host: `/api/links`. */
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

/** A status with a JSON body, or no answer at all. */
export type ApiAnswer = { readonly status: number; readonly body: unknown } | 'unreachable';

/** Answers what a page asks for with `fetch`. */
export type MockApi = (request: ApiRequest) => ApiAnswer;

export const PASSED: Verdict = { passed: true };

export function failed(message: ArtefactMessage, location?: SourceLocation): Verdict {
  return { passed: false, message, ...(location && { location }) };
}
