import * as vscode from 'vscode';
import type { Translate } from '../roadmap/fault';
import type { ParsedRoadmap, RoadmapProblem } from '../roadmap/parseRoadmap';
import type { StarterId } from '../roadmap/roadmap';
import type { RoadmapFile } from '../roadmap/schema';
import { splitRoadmap } from '../roadmap/splitRoadmap';
import { startersListed } from '../roadmap/startersListed';
import type { CurrentRoadmap, RoadmapSource } from './currentRoadmap';
import type { LastValidRoadmap } from './lastValidRoadmap';
import { hasOurFormat, type RoadmapPlace } from './roadmapFile';

/** Shows what is wrong with roadmap files where their writer looks for it. */
export interface RoadmapProblems {
  /** Replaces what was shown of this file. */
  show(
    uri: vscode.Uri,
    problems: readonly RoadmapProblem[],
    warnings: readonly RoadmapProblem[],
  ): void;
  clear(): void;
}

export interface OwnRoadmapServices {
  readonly roadmaps: CurrentRoadmap;
  readonly lastValid: LastValidRoadmap;
  readonly problems: RoadmapProblems;
}

// With its libraries it is large, and most workspaces have no roadmap of their own.
const parser = () => import('../roadmap/parseRoadmap');

const translate: Translate = (template, ...values) => vscode.l10n.t(template, ...values);

/** Turns the text of a workspace's roadmap file into the roadmap in use. */
export class OwnRoadmap {
  private readonly starterIds: ReadonlySet<StarterId>;
  /** The file in use, or the one that would be if it could be read. */
  private place: RoadmapPlace | undefined;
  private usedText: string | undefined;
  private lastParsed: { readonly text: string; readonly parsed: ParsedRoadmap } | undefined;

  constructor(private readonly services: OwnRoadmapServices) {
    this.starterIds = new Set(services.roadmaps.shippedStarters.map(({ id }) => id));
  }

  /** A file that was our roadmap until now stays it, even if its first line is being rewritten. */
  isOurs(place: RoadmapPlace, text: string): boolean {
    const uri = place.uri.toString();
    const isKnown = [this.place?.uri.toString(), this.services.lastValid.remembered?.uri];
    return place.isChosen || isKnown.includes(uri) || hasOurFormat(text);
  }

  /** Uses a file as it was saved, or keeps the last valid version of it. */
  async use(place: RoadmapPlace, text: string): Promise<void> {
    const { roadmaps } = this.services;
    const parsed = await this.check(place.uri, text);
    const isSame = this.place?.uri.toString() === place.uri.toString();
    const isUsed = isSame && this.usedText === text && roadmaps.isOwn;
    if (isUsed && roadmaps.notice === undefined) {
      return;
    }
    this.place = place;
    if (parsed.ok) {
      await roadmaps.use(this.sourceOf(parsed.file, place));
      await this.services.lastValid.remember(
        { uri: place.uri.toString(), label: place.label },
        text,
      );
      this.usedText = text;
    } else {
      await this.useLastValid(place, parsed.problems, isSame);
    }
  }

  /** A file that is too large to be read is broken like any other. */
  async useTooLarge(place: RoadmapPlace): Promise<void> {
    const problem = (await parser()).tooLarge(translate);
    const isSame = this.place?.uri.toString() === place.uri.toString();
    this.services.problems.show(place.uri, [problem], []);
    this.place = place;
    await this.useLastValid(place, [problem], isSame);
  }

  /** The workspace has no roadmap of its own, or no longer. */
  async useNone(): Promise<void> {
    this.place = undefined;
    this.usedText = undefined;
    this.services.problems.clear();
    await this.services.lastValid.forget();
    await this.services.roadmaps.useBuiltIn();
  }

  /** Shows what is wrong with a text, saved or not; the roadmap in use stays as it is. */
  async check(uri: vscode.Uri, text: string): Promise<ParsedRoadmap> {
    const parsed = await this.parse(text);
    this.services.problems.show(
      uri,
      parsed.ok ? [] : parsed.problems,
      parsed.ok ? parsed.warnings : [],
    );
    return parsed;
  }

  private async useLastValid(
    place: RoadmapPlace,
    problems: readonly RoadmapProblem[],
    isSame: boolean,
  ): Promise<void> {
    const { roadmaps, lastValid } = this.services;
    const notice = {
      kind: 'broken',
      uri: place.uri,
      label: place.label,
      problemCount: problems.length,
      line: problems[0]?.line ?? 1,
    } as const;
    if (isSame && roadmaps.isOwn) {
      roadmaps.tell({ ...notice, isLastValidShown: true });
      return;
    }
    const text = await lastValid.read(place.uri);
    const parsed = text === undefined ? undefined : await this.parse(text);
    if (parsed?.ok === true) {
      await roadmaps.use(this.sourceOf(parsed.file, place), { ...notice, isLastValidShown: true });
    } else {
      await roadmaps.useBuiltIn({ ...notice, isLastValidShown: false });
    }
  }

  /** Typing, saving and the watcher ask for the same text one after the other. */
  private async parse(text: string): Promise<ParsedRoadmap> {
    if (this.lastParsed?.text !== text) {
      const { parseRoadmap } = await parser();
      const parsed = parseRoadmap(text, { starterIds: this.starterIds, translate });
      this.lastParsed = { text, parsed };
      return parsed;
    }
    return this.lastParsed.parsed;
  }

  private sourceOf(file: RoadmapFile, place: RoadmapPlace): RoadmapSource {
    const starters = startersListed(file, this.services.roadmaps.shippedStarters);
    const { roadmap, content } = splitRoadmap(file, starters);
    return { roadmap, content: () => Promise.resolve(content), label: place.label };
  }
}
