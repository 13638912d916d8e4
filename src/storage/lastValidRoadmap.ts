import * as vscode from 'vscode';
import {
  REMEMBERED_ROADMAP_KEY,
  rememberedRoadmap,
  type RememberedRoadmap,
} from './rememberedRoadmap';

const COPY_NAME = 'last-valid-roadmap.yaml';

/**
 * The last version of the workspace's roadmap that could be used, so that a file broken before a
 * restart does not cost the learner their roadmap after it.
 */
export class LastValidRoadmap {
  private readonly copy: vscode.Uri | undefined;

  constructor(
    private readonly memento: vscode.Memento,
    private readonly storageUri: vscode.Uri | undefined,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.copy = storageUri && vscode.Uri.joinPath(storageUri, COPY_NAME);
  }

  get remembered(): RememberedRoadmap | undefined {
    return rememberedRoadmap(this.memento);
  }

  /** Failing costs only the convenience, so it is logged and not told. */
  async remember(roadmap: RememberedRoadmap, text: string): Promise<void> {
    await this.trying(async () => {
      const { remembered } = this;
      if (remembered?.uri !== roadmap.uri || remembered.label !== roadmap.label) {
        await this.memento.update(REMEMBERED_ROADMAP_KEY, roadmap);
      }
      if (this.copy !== undefined && this.storageUri !== undefined) {
        await vscode.workspace.fs.createDirectory(this.storageUri);
        await vscode.workspace.fs.writeFile(this.copy, new TextEncoder().encode(text));
      }
    });
  }

  async forget(): Promise<void> {
    if (this.remembered !== undefined) {
      await this.trying(() => this.memento.update(REMEMBERED_ROADMAP_KEY, undefined));
    }
  }

  /** The text of the last valid version of this file, if it is still there. */
  async read(uri: vscode.Uri): Promise<string | undefined> {
    const { copy } = this;
    if (copy === undefined || this.remembered?.uri !== uri.toString()) {
      return undefined;
    }
    return this.trying(async () =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(copy)),
    );
  }

  private async trying<T>(work: () => Thenable<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.log.warn(`The last valid roadmap: ${String(error)}`);
      return undefined;
    }
  }
}
