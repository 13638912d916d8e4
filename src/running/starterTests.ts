import * as vscode from 'vscode';
import { UserError } from '../errors';
import { passedTasks, type CheckReport } from '../checks/report';
import { taskKey } from '../progress/progress';
import { recordPassed } from '../progress/transitions';
import { RunView } from './runView';
import { brokenItem, starterItem, taskItemId } from './starterItems';
import {
  locateTests,
  projectKey,
  projectsIn,
  readStarterProject,
  type StarterProject,
} from './starterProject';
import type { TestServices } from './testServices';

interface Leaf {
  readonly project: StarterProject;
  readonly name: string;
}

const MANIFESTS = '**/{starter,starter.*}.json';
// A starter that is being written has a name with a dot until it is complete.
const FOREIGN_FOLDERS = '**/{node_modules,.venv,.*.unfinished-*}/**';
const MAX_PROJECTS = 100;

/**
 * Scaffolded starters in VS Code's Test Explorer: tasks as suites, names as tests. What passes is
 * recorded as evidence; failing later takes nothing back.
 */
export class StarterTests implements vscode.Disposable {
  private readonly leaves = new WeakMap<vscode.TestItem, Leaf>();
  private readonly projects = new Map<string, StarterProject>();
  private readonly subscriptions: vscode.Disposable;
  private discovery: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly services: TestServices,
    private readonly controller: vscode.TestController,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher(MANIFESTS);
    const discover = () => this.discover();
    this.subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(discover),
      watcher.onDidChange(discover),
      watcher.onDidDelete(discover),
      vscode.workspace.onDidChangeWorkspaceFolders(discover),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Finds the starters of the open folders and lists their tests; resolves to the projects. */
  discover(): Promise<readonly StarterProject[]> {
    // One after the other: two at once would replace each other's items.
    const found = this.discovery.then(() => this.listProjects());
    this.discovery = found.catch(() => undefined);
    return found;
  }

  private async listProjects(): Promise<readonly StarterProject[]> {
    const manifests = await vscode.workspace.findFiles(MANIFESTS, FOREIGN_FOLDERS, MAX_PROJECTS);
    this.projects.clear();
    const items = await Promise.all(manifests.map((uri) => this.itemFor(uri)));
    this.controller.items.replace(items.filter((item) => item !== undefined));
    return [...this.projects.values()];
  }

  /**
   * Checks a project and those it continues, or one task of it, and resolves to its report. Shows
   * the run in the Test Explorer like any other.
   */
  async check(
    project: StarterProject,
    taskId: number | undefined,
    token: vscode.CancellationToken,
  ): Promise<CheckReport | undefined> {
    const all = projectsIn(project.folder, await this.discover()).map(projectKey);
    const chain = all.slice(0, all.indexOf(projectKey(project)) + 1);
    const roots = chain.map((key) => this.controller.items.get(key));
    const root = roots.at(-1);
    const items = taskId === undefined ? roots : [root?.children.get(taskItemId(taskId))];
    if (items.includes(undefined) || root === undefined) {
      throw new UserError(
        vscode.l10n.t("'{0}' has no task {1}.", project.manifest.title, String(taskId)),
      );
    }
    const wanted = items.filter((item) => item !== undefined);
    return joinChain(await this.run(new vscode.TestRunRequest(wanted), token));
  }

  /** A folder may be renamed or removed while it is read: then it is found again, or gone. */
  private async itemFor(manifestUri: vscode.Uri): Promise<vscode.TestItem | undefined> {
    try {
      return await this.readItem(manifestUri);
    } catch (error) {
      if (error instanceof vscode.FileSystemError) {
        this.services.log.debug(`Could not read ${manifestUri.toString()}: ${error.message}`);
        return undefined;
      }
      throw error;
    }
  }

  private async readItem(manifestUri: vscode.Uri): Promise<vscode.TestItem | undefined> {
    const read = await readStarterProject(manifestUri, this.services.files);
    if (read.kind === 'foreign') {
      return undefined;
    }
    if (read.kind === 'broken') {
      return brokenItem(this.controller, manifestUri, read.message);
    }
    const { project } = read;
    this.projects.set(projectKey(project), project);
    return starterItem(this.controller, project, {
      locations: await locateTests(project),
      onLeaf: (item, name) => {
        this.leaves.set(item, { project, name });
      },
    });
  }

  /** Runs what the Test Explorer asks for; resolves to one report a project. */
  async run(
    request: vscode.TestRunRequest,
    token: vscode.CancellationToken,
  ): Promise<CheckReport[]> {
    const wanted = this.wantedLeaves(request);
    const run = this.controller.createTestRun(request);
    const reports: CheckReport[] = [];
    try {
      for (const project of new Set(wanted.map(({ leaf }) => leaf.project))) {
        const items = new Map(
          wanted.filter(({ leaf }) => leaf.project === project).map((w) => [w.leaf.name, w.item]),
        );
        if (!token.isCancellationRequested) {
          reports.push(await this.runProject(run, project, items, token));
        }
      }
    } finally {
      run.end();
    }
    return reports;
  }

  /** In a folder with several starters, even all names of one are not every test that is there. */
  private isEverything(project: StarterProject, count: number): boolean {
    const isAlone = projectsIn(project.folder, [...this.projects.values()]).length === 1;
    return isAlone && count === allNames(project).length;
  }

  /** Both the folder and the learner's progress know: either may be gone. */
  private isCheckpoint(project: StarterProject): boolean {
    const made = this.services.store.progress.starters[projectKey(project)];
    return project.isCheckpoint || made?.checkpoint === true;
  }

  private wantedLeaves({ include, exclude }: vscode.TestRunRequest) {
    const excluded = new Set(exclude);
    const found: { item: vscode.TestItem; leaf: Leaf }[] = [];
    const collect = (item: vscode.TestItem) => {
      if (excluded.has(item)) {
        return;
      }
      const leaf = this.leaves.get(item);
      if (leaf !== undefined) {
        found.push({ item, leaf });
      }
      item.children.forEach(collect);
    };
    if (include === undefined) {
      this.controller.items.forEach(collect);
    } else {
      include.forEach(collect);
    }
    return found;
  }

  private async runProject(
    run: vscode.TestRun,
    project: StarterProject,
    items: ReadonlyMap<string, vscode.TestItem>,
    token: vscode.CancellationToken,
  ): Promise<CheckReport> {
    assertTrusted();
    const { manifest, folder } = project;
    const view = new RunView(run, folder, items);
    const { runChecks } = await import('./runChecks');
    const abort = new AbortController();
    const cancelled = vscode.Disposable.from(
      token.onCancellationRequested(() => {
        abort.abort();
      }),
      run.token.onCancellationRequested(() => {
        abort.abort();
      }),
    );
    try {
      const report = await runChecks({
        manifest,
        folder: folder.fsPath,
        extensionFolder: this.services.files.extensionUri.fsPath,
        ...(this.isEverything(project, items.size) ? {} : { names: [...items.keys()] }),
        signal: abort.signal,
        onOutput: (text) => {
          view.print(text);
        },
        onLiveResult: (result) => {
          view.showLive(result);
        },
        onResult: (result) => {
          view.show(result);
        },
      });
      view.showProblem(report);
      await this.keep(project, report);
      return report;
    } finally {
      cancelled.dispose();
    }
  }

  /** Passing once is evidence for good; what fails now is remembered for this window only. */
  private async keep(project: StarterProject, report: CheckReport): Promise<void> {
    const { store, now, checkResults } = this.services;
    const { manifest } = project;
    if (this.isCheckpoint(project)) {
      return;
    }
    checkResults.record(report);
    const passed = passedTasks(manifest, report);
    const at = now().toISOString();
    if (passed.length > 0 && !store.isReadOnly) {
      await store.update((progress) =>
        manifest.tasks
          .filter(({ n }) => passed.includes(n))
          .reduce(
            (current, { n, skills }) =>
              recordPassed(current, skills, taskKey(manifest.id, manifest.stack, n), { at }),
            progress,
          ),
      );
    }
  }
}

/** Reports of one folder's starters, the latest last, as the latest one's report. */
function joinChain(reports: readonly CheckReport[]): CheckReport | undefined {
  return reports.reduce<CheckReport | undefined>(
    (base, report) => ({ ...report, ...(base && { base }) }),
    undefined,
  );
}

function allNames({ manifest }: StarterProject): string[] {
  return [
    ...manifest.green,
    ...manifest.tasks.flatMap(({ tests, checks }) => [...tests, ...checks]),
  ];
}

function assertTrusted(): void {
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      vscode.l10n.t(
        'Checking runs the code in this folder, and you have not said that you trust it. Trust the folder first.',
      ),
    );
  }
}
