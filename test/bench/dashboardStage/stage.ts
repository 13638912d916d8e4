// Runs in the extension host: shows our dashboard with made-up progress, as it is told through files.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { BackendRoadmapApi } from '../../../src/api';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import { toStored } from '../../../src/progress/storedProgress';
import { logSession } from '../../../src/progress/sessions';
import { setPlan } from '../../../src/progress/transitions';
import type { Roadmap } from '../../../src/roadmap/roadmap';
import { CheckResults } from '../../../src/running/checkResults';
import { CurrentRoadmap } from '../../../src/storage/currentRoadmap';
import { PackagedFiles } from '../../../src/storage/packagedFiles';
import { ProgressStore } from '../../../src/storage/progressStore';
import { DashboardPanel } from '../../../src/views/dashboardPanel';
import { InMemoryMemento } from '../../support/inMemoryMemento';
import { finishedAll, largeRoadmap, studiedFor } from './sampleProgress';

/** What the driver asks for; written into the stage's folder as `scene.json`. */
export type Scene =
  | { readonly kind: 'dashboard'; readonly progress: SceneProgress }
  /** The shown dashboard gets one more session; resolves when its state is posted. */
  | { readonly kind: 'update' }
  /** A webview with one line of text and nothing else. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'setting'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'command'; readonly id: string }
  | { readonly kind: 'end' };

export type SceneProgress = 'nothing' | 'oneSession' | 'twoYears' | 'large' | 'finished';

/** The stage's answer, as `shown.json`: when the webview was asked for, in ms of the epoch. */
export interface Shown {
  readonly startedAt: number;
}

const NOW = new Date('2027-03-01T12:00:00.000Z');
const POLL_MS = 20;

export async function run(): Promise<void> {
  const folder = process.env['BACKEND_ROADMAP_STAGE'] ?? '';
  const extension = vscode.extensions.getExtension('backend-roadmap.backend-roadmap');
  const { roadmap } = (await extension?.activate()) as BackendRoadmapApi;
  const stage = new Stage(roadmap, new PackagedFiles(extension?.extensionUri ?? NOWHERE));
  for (;;) {
    const scene = takeScene(folder);
    if (scene?.kind === 'end') {
      return;
    }
    if (scene !== undefined) {
      const file = path.join(folder, 'shown.json');
      writeFileSync(`${file}.new`, JSON.stringify(await stage.show(scene)));
      renameSync(`${file}.new`, file);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

const NOWHERE = vscode.Uri.parse('nowhere:/');

function takeScene(folder: string): Scene | undefined {
  const file = path.join(folder, 'scene.json');
  if (!existsSync(file)) {
    return undefined;
  }
  const scene = JSON.parse(readFileSync(file, 'utf8')) as Scene;
  rmSync(file);
  return scene;
}

class Stage {
  private store: ProgressStore | undefined;
  private shown: vscode.Disposable | undefined;
  private skillId = '';

  constructor(
    private readonly roadmap: Roadmap,
    private readonly files: PackagedFiles,
  ) {}

  async show(scene: Scene): Promise<Shown> {
    const startedAt = Date.now();
    switch (scene.kind) {
      case 'dashboard':
        return this.showDashboard(scene.progress);
      case 'empty':
        return this.showEmpty();
      case 'update':
        await this.store?.update((progress) =>
          logSession(
            progress,
            { skillId: this.skillId, startedAt: '2027-02-28T10:00:00.000Z', minutes: 30 },
            NOW,
          ),
        );
        break;
      case 'setting':
        await vscode.workspace
          .getConfiguration()
          .update(scene.name, scene.value, vscode.ConfigurationTarget.Workspace);
        break;
      case 'command':
        await vscode.commands.executeCommand(scene.id);
        break;
      case 'end':
        break;
    }
    return { startedAt };
  }

  private async showDashboard(kind: SceneProgress): Promise<Shown> {
    await this.clear();
    const roadmap = kind === 'large' ? largeRoadmap() : this.roadmap;
    this.skillId = roadmap.phases[0]?.sections[0]?.skills[0]?.id ?? '';
    const memento = new InMemoryMemento();
    await memento.update(`progress/${roadmap.id}`, toStored(progressOf(kind, roadmap), 1));
    const store = new ProgressStore(memento, roadmap, () => NOW);
    this.store = store;
    const roadmaps = new CurrentRoadmap(
      { roadmap, content: () => this.files.roadmapContent() },
      store,
    );
    const panel = new DashboardPanel({
      roadmap,
      roadmaps,
      store,
      files: this.files,
      checkResults: new CheckResults(),
      log: vscode.window.createOutputChannel('Stage', { log: true }),
      now: () => NOW,
    });
    this.shown = vscode.Disposable.from(panel, roadmaps, store);
    const startedAt = Date.now();
    await panel.show();
    return { startedAt };
  }

  private async showEmpty(): Promise<Shown> {
    await this.clear();
    const startedAt = Date.now();
    const panel = vscode.window.createWebviewPanel('empty', 'Empty', vscode.ViewColumn.Active, {
      // A page without scripts could not tell when it was painted.
      enableScripts: true,
    });
    panel.webview.html =
      '<!DOCTYPE html><html lang="en"><head><title>Empty</title></head><body><h1>Empty page</h1></body></html>';
    this.shown = vscode.Disposable.from(panel);
    return { startedAt };
  }

  private async clear(): Promise<void> {
    this.shown?.dispose();
    this.shown = undefined;
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  }
}

function progressOf(kind: SceneProgress, roadmap: Roadmap): Progress {
  const input = { roadmap, now: NOW };
  switch (kind) {
    case 'nothing':
      return EMPTY_PROGRESS;
    case 'oneSession': {
      const [first] = roadmap.phases[0]?.sections[0]?.skills ?? [];
      const session = { skillId: first?.id ?? '', startedAt: '2027-03-01T10:00:00.000Z' };
      return logSession(EMPTY_PROGRESS, { ...session, minutes: 45 }, NOW);
    }
    case 'twoYears':
      return setPlan(studiedFor(730, input), { targetDate: '2028-06-30' }, NOW);
    case 'large':
      return studiedFor(730, input);
    case 'finished':
      return finishedAll(input);
  }
}
