import * as vscode from 'vscode';
import { ARTEFACT_MESSAGES } from '../checks/artefacts/messages';
import { UserError } from '../errors';
import { STARTER_TASK, passedTasks, type CheckReport, type CheckResult } from '../checks/report';
import { taskKey } from '../progress/progress';
import { recordPassed } from '../progress/transitions';
import { problemText } from './problemTexts';
import { locateTests, readStarterProject, type StarterProject } from './starterProject';
import type { TestServices } from './testServices';

interface Leaf {
  readonly project: StarterProject;
  readonly name: string;
}

const MANIFESTS = '**/starter.json';
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
   * Checks a project, or one task of it, and resolves to the report. Shows the run in the Test
   * Explorer like any other.
   */
  async check(
    project: StarterProject,
    taskId: number | undefined,
    token: vscode.CancellationToken,
  ): Promise<CheckReport | undefined> {
    await this.discover();
    const root = this.controller.items.get(project.folder.toString());
    const item = taskId === undefined ? root : root?.children.get(taskItemId(taskId));
    if (item === undefined) {
      throw new UserError(
        vscode.l10n.t("'{0}' has no task {1}.", project.manifest.title, String(taskId)),
      );
    }
    const reports = await this.run(new vscode.TestRunRequest([item]), token);
    return reports[0];
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
      const folder = vscode.Uri.joinPath(manifestUri, '..');
      const item = this.controller.createTestItem(
        folder.toString(),
        folderName(folder),
        manifestUri,
      );
      item.error = vscode.l10n.t(
        'This starter.json cannot be read ({0}). Restore it, or scaffold the starter again.',
        read.message,
      );
      return item;
    }
    this.projects.set(read.project.folder.toString(), read.project);
    return this.projectItem(read.project);
  }

  private async projectItem(project: StarterProject): Promise<vscode.TestItem> {
    const { folder, manifest } = project;
    const locations = await locateTests(project);
    const readme = vscode.Uri.joinPath(folder, 'README.md');
    const root = this.controller.createTestItem(folder.toString(), manifest.title, readme);
    root.description = folderName(folder);
    const leaf = (name: string) => {
      const location = locations.get(name);
      const item = this.controller.createTestItem(name, name.replaceAll('_', ' '), location?.uri);
      if (location !== undefined) {
        item.range = location.range;
      }
      this.leaves.set(item, { project, name });
      return item;
    };
    const tools = this.controller.createTestItem(
      taskItemId(STARTER_TASK),
      vscode.l10n.t('Your tools work'),
      readme,
    );
    tools.sortText = sortText(STARTER_TASK);
    tools.children.replace(manifest.green.map(leaf));
    const tasks = manifest.tasks.map(({ n, title, tests, checks, file }) => {
      const uri = file === undefined ? readme : vscode.Uri.joinPath(folder, file);
      const item = this.controller.createTestItem(
        taskItemId(n),
        vscode.l10n.t('Task {0}: {1}', n, title),
        uri,
      );
      item.sortText = sortText(n);
      item.children.replace([...tests, ...checks].map(leaf));
      return item;
    });
    root.children.replace([tools, ...tasks]);
    return root;
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
    for (const item of items.values()) {
      run.started(item);
    }
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
        ...(items.size === allNames(project).length ? {} : { names: [...items.keys()] }),
        signal: abort.signal,
        onOutput: (text) => {
          run.appendOutput(text.replace(/\r?\n/g, '\r\n'));
        },
        onLiveResult: ({ name, hasPassed }) => {
          const item = items.get(name);
          if (item !== undefined && hasPassed) {
            run.passed(item);
          } else if (item !== undefined) {
            run.failed(item, []);
          }
        },
        onResult: (result) => {
          this.show(run, project, items, result);
        },
      });
      this.showProblem(run, report, items);
      await this.keep(project, report);
      return report;
    } finally {
      cancelled.dispose();
    }
  }

  private show(
    run: vscode.TestRun,
    { folder }: StarterProject,
    items: ReadonlyMap<string, vscode.TestItem>,
    result: CheckResult,
  ): void {
    const item = items.get(result.name);
    if (item === undefined) {
      return;
    }
    if (result.message !== '') {
      const { message, location } = messageOf(result, folder);
      const text = typeof message === 'string' ? message : message.value;
      run.appendOutput(`${item.label}: ${text.replace(/\r?\n/g, '\r\n')}\r\n`, location, item);
    }
    switch (result.status) {
      case 'passed':
        if (result.form === true) {
          item.description = vscode.l10n.t('form checked');
        }
        run.passed(item, result.durationMs);
        break;
      case 'failed':
        run.failed(item, messageOf(result, folder), result.durationMs);
        break;
      case 'errored':
        run.errored(item, messageOf(result, folder), result.durationMs);
        break;
      case 'notRun':
        run.skipped(item);
        break;
    }
  }

  private showProblem(
    run: vscode.TestRun,
    { problem, results }: CheckReport,
    items: ReadonlyMap<string, vscode.TestItem>,
  ): void {
    if (problem === undefined) {
      return;
    }
    const text = problemText(problem);
    run.appendOutput(`\r\n${text.replace(/\r?\n/g, '\r\n')}\r\n`);
    const judged = new Set(
      results.filter(({ status }) => status !== 'notRun').map(({ name }) => name),
    );
    for (const [name, item] of items) {
      if (!judged.has(name)) {
        if (problem.kind === 'cancelled') {
          run.skipped(item);
        } else {
          run.errored(item, new vscode.TestMessage(text));
        }
      }
    }
  }

  /** Passing once is evidence for good; what fails now is remembered for this window only. */
  private async keep({ manifest }: StarterProject, report: CheckReport): Promise<void> {
    const { store, now, checkResults } = this.services;
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

function allNames({ manifest }: StarterProject): string[] {
  return [
    ...manifest.green,
    ...manifest.tasks.flatMap(({ tests, checks }) => [...tests, ...checks]),
  ];
}

function messageOf(result: CheckResult, folder: vscode.Uri): vscode.TestMessage {
  const { expected, actual, location, explanation } = result;
  const message =
    explanation === undefined
      ? result.message
      : vscode.l10n.t(ARTEFACT_MESSAGES[explanation.key], { ...explanation.args });
  const testMessage =
    expected !== undefined && actual !== undefined
      ? vscode.TestMessage.diff(message, expected, actual)
      : new vscode.TestMessage(message);
  if (location !== undefined) {
    testMessage.location = new vscode.Location(
      vscode.Uri.joinPath(folder, location.file),
      new vscode.Position(location.line - 1, 0),
    );
  }
  return testMessage;
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

function taskItemId(taskId: number): string {
  return `task-${taskId}`;
}

function sortText(taskId: number): string {
  return String(taskId).padStart(2, '0');
}

function folderName(folder: vscode.Uri): string {
  return folder.path.split('/').at(-1) ?? '';
}
