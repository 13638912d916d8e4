import type * as vscode from 'vscode';
import type { Roadmap } from '../roadmap/roadmap';
import type { CheckResults } from '../running/checkResults';
import type { CurrentRoadmap } from '../storage/currentRoadmap';
import type { PackagedFiles } from '../storage/packagedFiles';
import type { ProgressStore } from '../storage/progressStore';

/** What the dashboard and the skill page are built from. */
export interface PanelServices {
  /** The roadmap of the moment: ask again after `roadmaps.onDidChangeRoadmap`. */
  readonly roadmap: Roadmap;
  readonly roadmaps: CurrentRoadmap;
  readonly store: ProgressStore;
  readonly files: PackagedFiles;
  readonly checkResults: CheckResults;
  readonly log: vscode.LogOutputChannel;
  readonly now: () => Date;
}
