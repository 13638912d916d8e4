import * as vscode from 'vscode';
import { reviewFiles } from '../checks/artefacts/jobSearch/reviews';
import { ARTEFACT_MESSAGES, type ArtefactMessage } from '../checks/artefacts/messages';
import { ViewId } from '../contributions';
import { localDay } from '../progress/calendarDay';
import {
  readJobDeskMessage,
  type DeskFile,
  type JobDeskMessage,
  type JobDeskState,
} from '../protocol/jobDesk';
import { buildJobDesk } from '../protocol/jobDeskState';
import { jobDeskStrings } from './jobDeskStrings';
import { findJobFolder, listReviews, readText } from './jobFolder';
import type { PanelServices } from './panelServices';
import { WebviewPage } from './webviewPage';

const FILES: Readonly<Record<Exclude<DeskFile, 'review'>, string>> = {
  applications: 'applications.csv',
  goal: 'goal.yaml',
  boards: 'boards.yaml',
  resume: 'resume/master.md',
  learningPlan: 'learning-plan.md',
  ignoreRules: '.gitignore',
};

/** A calm view over the job-search folder. It reads files and opens them; it writes and sends nothing. */
export class JobDeskPanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly page: WebviewPage;
  private readonly subscriptions: vscode.Disposable;
  private watcher: vscode.Disposable | undefined;
  /** Given by a command; else it is looked for. */
  private given: vscode.Uri | undefined;
  private folder: vscode.Uri | undefined;
  private state: JobDeskState | undefined;
  private readings = 0;

  constructor(private readonly services: PanelServices) {
    this.page = new WebviewPage(services, {
      viewType: ViewId.jobDesk,
      script: 'jobDesk.js',
      style: 'jobDesk.css',
      refresh: () => {
        this.refresh();
      },
      receive: (message) => {
        this.receive(message);
      },
    });
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (this.folder !== undefined && uri.path.startsWith(`${this.folder.path}/`)) {
          this.refresh();
        }
      }),
      // Another day may have begun since somebody last looked.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && this.state !== undefined) {
          this.refresh();
        }
      }),
    );
  }

  show(folder?: vscode.Uri): void {
    this.given = folder ?? this.given;
    this.page.show(panelTitle());
  }

  deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.page.adopt(panel, panelTitle());
    return Promise.resolve();
  }

  dispose(): void {
    this.watcher?.dispose();
    this.subscriptions.dispose();
    this.page.dispose();
  }

  private refresh(): void {
    this.read().then(undefined, (error: unknown) => {
      this.services.log.error(`The job desk could not be read: ${String(error)}`);
    });
  }

  /** A reading that began later wins, whichever ends first. */
  private async read(): Promise<void> {
    const reading = ++this.readings;
    const folder = await findJobFolder(this.services, this.given);
    const state = await this.stateOf(folder);
    if (reading !== this.readings) {
      return;
    }
    this.watch(folder);
    this.state = state;
    const strings = jobDeskStrings();
    this.page.post({ type: 'state', locale: vscode.env.language, strings, state });
  }

  private async stateOf(folder: vscode.Uri | undefined): Promise<JobDeskState> {
    const context = this.page.context();
    if (folder === undefined) {
      return { kind: 'noDesk', context };
    }
    const read = (file: keyof typeof FILES) =>
      readText(vscode.Uri.joinPath(folder, ...FILES[file].split('/')));
    const [applications, goal, ignoreRules, reviews] = await Promise.all([
      read('applications'),
      read('goal'),
      read('ignoreRules'),
      listReviews(folder),
    ]);
    const desk = buildJobDesk({
      folder: { applications, goal, ignoreRules, reviews },
      today: localDay(this.services.now()),
      textOf: messageText,
    });
    return { kind: 'desk', context, ...desk };
  }

  /** Files also change without being saved in an editor here. */
  private watch(folder: vscode.Uri | undefined): void {
    if (folder?.toString() === this.folder?.toString()) {
      return;
    }
    this.folder = folder;
    this.watcher?.dispose();
    this.watcher = folder && this.watcherOf(folder);
  }

  private watcherOf(folder: vscode.Uri): vscode.Disposable {
    const pattern = new vscode.RelativePattern(folder, '{*,reviews/*}');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const refresh = () => {
      this.refresh();
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(refresh),
      watcher.onDidCreate(refresh),
      watcher.onDidDelete(refresh),
    );
  }

  private receive(value: unknown): void {
    const message = readJobDeskMessage(value, this.services.roadmap);
    if (message === undefined) {
      this.page.logForeign();
    } else {
      this.handle(message);
    }
  }

  private handle(message: JobDeskMessage): void {
    switch (message.type) {
      case 'openFile':
        void this.openFile(message.file);
        return;
      case 'openApplication':
        this.open('applications.csv', message.line);
        return;
      case 'openProblem': {
        const problem =
          this.state?.kind === 'desk' ? this.state.problems[message.index] : undefined;
        if (problem !== undefined) {
          this.open(problem.file, problem.line);
        }
        return;
      }
      case 'ready':
      case 'openFolder':
      case 'openSkill':
      case 'scaffoldStarter':
      case 'openProject':
        this.page.handle(message);
    }
  }

  /** The latest review, or the template to copy where there is none. */
  private async openFile(file: DeskFile): Promise<void> {
    if (file !== 'review') {
      this.open(FILES[file]);
    } else if (this.folder !== undefined) {
      const latest = reviewFiles(await listReviews(this.folder)).at(-1)?.file;
      this.open(latest ?? 'reviews/template.md');
    }
  }

  private open(file: string, line = 1): void {
    if (this.folder === undefined) {
      return;
    }
    const selection = new vscode.Range(line - 1, 0, line - 1, 0);
    const options: vscode.TextDocumentShowOptions = {
      selection,
      viewColumn: vscode.ViewColumn.Beside,
    };
    this.page.run('vscode.open', vscode.Uri.joinPath(this.folder, ...file.split('/')), options);
  }
}

function panelTitle(): string {
  return vscode.l10n.t('Job Desk');
}

function messageText({ key, args }: ArtefactMessage): string {
  return vscode.l10n.t(ARTEFACT_MESSAGES[key], { ...args });
}
