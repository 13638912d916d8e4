import type { ProjectReader } from '../artefactCheck';

/** What a check of something that runs may use. */
export interface ServicePlace {
  readonly project: ProjectReader;
  /** Undefined where no engine for containers answers. */
  containers(): Promise<ContainerEngine | undefined>;
  /** The files of the learner's folder that a repository around it holds; none without Git. */
  filesInGit(): Promise<readonly string[]>;
  /** Asks once, follows no redirect; undefined when nothing answers. */
  ask(address: URL): Promise<Answer | undefined>;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface ContainerEngine {
  /** Builds the image of the learner's folder. */
  build(): Promise<BuildEnd>;
  /** Starts a container of the image that was built, on a free port of this computer. */
  start(): Promise<Container>;
}

export type BuildEnd = { readonly ok: true } | { readonly ok: false; readonly output: string };

export interface Container {
  /** `http://127.0.0.1:49153`; undefined when it has ended already. */
  readonly address: URL | undefined;
  /** What it has printed so far. */
  logs(): Promise<string>;
  /** Ends it and removes it; the image stays. */
  stop(): Promise<void>;
}
