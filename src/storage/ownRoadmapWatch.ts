import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../contributions';
import { OwnRoadmap, type OwnRoadmapServices } from './ownRoadmap';
import { readRoadmapText, roadmapPlaces, type RoadmapPlace } from './roadmapFile';

/** Far above what can be used, so that a file somewhat too large is told from one of another kind. */
const MAX_BYTES_READ = 8 * 1024 * 1024;
const TYPING_PAUSE_MS = 300;
const SETTLED_AFTER_MS = 1000;

export interface WatchServices extends OwnRoadmapServices {
  readonly log: vscode.LogOutputChannel;
  /** Told a value of the setting that leads out of its folder. */
  readonly onRefused: (setting: string) => void;
}

/**
 * Keeps the roadmap in use in step with the workspace's file: saved, changed from outside, created,
 * deleted, named by the setting. While somebody types, only the problems follow.
 */
export class OwnRoadmapWatch implements vscode.Disposable {
  private readonly own: OwnRoadmap;
  private readonly subscriptions: vscode.Disposable;
  private watchers: vscode.Disposable = vscode.Disposable.from();
  private places: readonly RoadmapPlace[] = [];
  private readonly refused = new Set<string>();
  private queue: Promise<void> = Promise.resolve();
  private pause: ReturnType<typeof setTimeout> | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly services: WatchServices) {
    this.own = new OwnRoadmap(services);
    const refreshIfOurs = ({ uri }: vscode.TextDocument) => {
      if (this.placeOf(uri) !== undefined) {
        void this.refresh();
      }
    };
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.start()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SETTINGS_SECTION}.roadmapFile`)) {
          void this.start();
        }
      }),
      vscode.workspace.onDidSaveTextDocument(refreshIfOurs),
      // Closed without saving, what was typed is gone and the file speaks again.
      vscode.workspace.onDidCloseTextDocument(refreshIfOurs),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.checkSoon(document);
      }),
    );
  }

  /** Looks where a roadmap may be and follows those places; resolves when one is in use. */
  start(): Promise<void> {
    const { places, refused } = roadmapPlaces();
    this.places = places;
    this.watchers.dispose();
    this.watchers = vscode.Disposable.from(...places.map((place) => this.watch(place)));
    for (const setting of refused.filter((value) => !this.refused.has(value))) {
      this.refused.add(setting);
      this.services.onRefused(setting);
    }
    return this.refresh();
  }

  dispose(): void {
    clearTimeout(this.pause);
    clearTimeout(this.settling);
    this.watchers.dispose();
    this.subscriptions.dispose();
  }

  private watch({ folder, path }: RoadmapPlace): vscode.Disposable {
    const pattern = new vscode.RelativePattern(folder, path);
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const refresh = () => this.refresh();
    watcher.onDidCreate(refresh);
    watcher.onDidChange(refresh);
    watcher.onDidDelete(refresh);
    return watcher;
  }

  /**
   * Reads now, and once more when things are quiet: watchers report a file that is made and
   * deleted in quick succession, as by a checkout, as if nothing had happened.
   */
  private refresh(): Promise<void> {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.read(), SETTLED_AFTER_MS);
    return this.read();
  }

  /** One after the other, so that the newest text wins. */
  private read(): Promise<void> {
    this.queue = this.queue
      .then(() => this.readPlaces(this.places))
      .catch((error: unknown) => {
        this.services.log.error(`The workspace's roadmap could not be read: ${String(error)}`);
      });
    return this.queue;
  }

  /** The first place with a roadmap of ours wins. */
  private async readPlaces(places: readonly RoadmapPlace[]): Promise<void> {
    for (const place of places) {
      const read = await readRoadmapText(place.uri, MAX_BYTES_READ);
      if (read.kind === 'tooLarge' && this.own.isOurs(place, '')) {
        await this.own.useTooLarge(place);
        return;
      }
      if (read.kind === 'text' && this.own.isOurs(place, read.text)) {
        await this.own.use(place, read.text);
        await this.checkUnsaved(place.uri);
        return;
      }
    }
    await this.own.useNone();
  }

  private checkSoon(document: vscode.TextDocument): void {
    const place = this.placeOf(document.uri);
    if (place !== undefined) {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => {
        if (!document.isClosed && this.own.isOurs(place, document.getText())) {
          void this.own.check(document.uri, document.getText());
        }
      }, TYPING_PAUSE_MS);
    }
  }

  /** The problems of a file that is open and changed are those of what its writer sees. */
  private async checkUnsaved(uri: vscode.Uri): Promise<void> {
    const document = vscode.workspace.textDocuments.find(
      (open) => open.isDirty && open.uri.toString() === uri.toString(),
    );
    if (document !== undefined) {
      await this.own.check(uri, document.getText());
    }
  }

  private placeOf(uri: vscode.Uri): RoadmapPlace | undefined {
    return this.places.find((place) => place.uri.toString() === uri.toString());
  }
}
