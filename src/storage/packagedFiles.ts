import * as vscode from 'vscode';
import { lazy } from '../lazy';
import type { RoadmapContent } from '../roadmap/roadmap';
import type { StarterIndex } from '../scaffold/starterIndex';

/** Files the build puts beside the bundles, read when first needed and kept. */
export class PackagedFiles {
  /** The texts of all skills of the built-in roadmap. */
  readonly roadmapContent = lazy(() => this.readJson<RoadmapContent>('dist', 'content.json'));

  /** Which files each starter has, by variant. */
  readonly starterIndex = lazy(() => this.readJson<StarterIndex>('dist', 'starters.json'));

  constructor(readonly extensionUri: vscode.Uri) {}

  /** `extensionUri` may be an http address in a browser: only its own file system can read it. */
  async readBytes(...path: string[]): Promise<Uint8Array> {
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, ...path));
  }

  /** For files of the build alone: their shape is the build's promise. */
  async readJson<T>(...path: string[]): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.readBytes(...path))) as T;
  }
}
