import roadmap from 'built-in-roadmap';
import type * as vscode from 'vscode';
import { PackagedFiles } from '../../src/storage/packagedFiles';
import { CheckResults } from '../../src/running/checkResults';
import { CurrentRoadmap } from '../../src/storage/currentRoadmap';
import { ProgressStore } from '../../src/storage/progressStore';
import type { PanelServices } from '../../src/views/panelServices';
import { InMemoryMemento } from '../support/inMemoryMemento';
import { ourExtension } from '../support/hostWindow';

/** A fixed moment, so that no test depends on the day it runs. */
export const NOW = new Date('2027-03-01T12:00:00.000Z');

export interface RecordedLog {
  readonly channel: vscode.LogOutputChannel;
  readonly warnings: string[];
}

/** Views of a test's own, beside the window's: the built-in roadmap with nothing done. */
export function aServices({
  roadmap: first = roadmap,
  store = new ProgressStore(new InMemoryMemento(), first, () => NOW),
  files = new PackagedFiles(ourExtension().extensionUri),
  ...changes
}: Partial<PanelServices> = {}): PanelServices {
  const content = () => files.roadmapContent();
  const { roadmaps = new CurrentRoadmap({ roadmap: first, content }, store) } = changes;
  return {
    store,
    files,
    checkResults: new CheckResults(),
    log: recordedLog().channel,
    now: () => NOW,
    ...changes,
    roadmaps,
    get roadmap() {
      return roadmaps.roadmap;
    },
  };
}

export function recordedLog(): RecordedLog {
  const warnings: string[] = [];
  const ignore = () => undefined;
  const warn = (message: string) => warnings.push(message);
  const channel = { warn, error: ignore, info: ignore, debug: ignore, trace: ignore };
  return { channel: channel as unknown as vscode.LogOutputChannel, warnings };
}
