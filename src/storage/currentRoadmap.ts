import * as vscode from 'vscode';
import type { Roadmap, RoadmapContent } from '../roadmap/roadmap';

/** A roadmap with its texts, which are loaded when somebody wants to read them. */
export interface RoadmapSource {
  readonly roadmap: Roadmap;
  readonly content: () => Promise<RoadmapContent>;
  /** The file it was read from, as a person knows it; nothing for the built-in one. */
  readonly label?: string;
}

/** What a learner should know of the workspace's own roadmap file, besides its being in use. */
export type RoadmapNotice =
  | { readonly kind: 'reading'; readonly label: string }
  | {
      readonly kind: 'broken';
      readonly label: string;
      readonly uri: vscode.Uri;
      readonly problemCount: number;
      /** Of the first problem, from 1. */
      readonly line: number;
      /** False when no earlier version of the file can stand in, so that the built-in one does. */
      readonly isLastValidShown: boolean;
    };

/** The part of the progress store that a change of roadmap needs. */
export interface ProgressByRoadmap {
  useRoadmap(roadmap: Pick<Roadmap, 'id' | 'aliases'>): Promise<void>;
}

/** The roadmap of this window: the built-in one until the workspace's own is read. */
export class CurrentRoadmap implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires for another roadmap and for another notice, once progress is that of the roadmap. */
  readonly onDidChangeRoadmap = this.changed.event;

  private source: RoadmapSource;
  private shownNotice: RoadmapNotice | undefined;

  /** With `expected`, the file of the last time, views wait for it instead of showing another. */
  constructor(
    private readonly builtIn: RoadmapSource,
    private readonly store: ProgressByRoadmap,
    expected?: string,
  ) {
    this.source = builtIn;
    this.shownNotice = expected === undefined ? undefined : { kind: 'reading', label: expected };
  }

  get roadmap(): Roadmap {
    return this.source.roadmap;
  }

  get label(): string | undefined {
    return this.source.label;
  }

  get notice(): RoadmapNotice | undefined {
    return this.shownNotice;
  }

  get isOwn(): boolean {
    return this.source !== this.builtIn;
  }

  /** The starters that come with the extension, whichever roadmap is in use. */
  get shippedStarters(): Roadmap['starters'] {
    return this.builtIn.roadmap.starters;
  }

  content(): Promise<RoadmapContent> {
    return this.source.content();
  }

  /** Resolves when progress is that of the new roadmap and everybody was told. */
  async use(source: RoadmapSource, notice?: RoadmapNotice): Promise<void> {
    // At once, so that whoever changes progress from here on means the new roadmap: the store
    // queues the change behind its own move.
    this.source = source;
    await this.store.useRoadmap(source.roadmap);
    this.tell(notice);
  }

  async useBuiltIn(notice?: RoadmapNotice): Promise<void> {
    await (this.isOwn || this.shownNotice !== notice ? this.use(this.builtIn, notice) : undefined);
  }

  tell(notice: RoadmapNotice | undefined): void {
    this.shownNotice = notice;
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
