import * as vscode from 'vscode';
import { CommandId, ViewId } from '../contributions';
import {
  readDashboardMessage,
  type DashboardAction,
  type DashboardHostMessage,
  type DashboardMessage,
} from '../protocol/dashboard';
import type { RoadmapContent } from '../roadmap/roadmap';
import { currentDashboard } from './currentDashboard';
import { dashboardStrings } from './dashboardStrings';
import { openEvidence } from './openProject';
import type { PanelServices } from './panelServices';
import { WebviewPage } from './webviewPage';

const COMMANDS: Readonly<Record<DashboardAction, CommandId>> = {
  setWeeklyHours: CommandId.setWeeklyHours,
  setTargetDate: CommandId.setTargetDate,
  chooseStack: CommandId.chooseStack,
  logTime: CommandId.logTime,
  editSessions: CommandId.editSessions,
  exportDashboard: CommandId.exportDashboard,
};

/** The progress dashboard in the editor area. */
export class DashboardPanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly page: WebviewPage;
  private content: RoadmapContent | undefined;

  constructor(private readonly services: PanelServices) {
    this.page = new WebviewPage(services, {
      viewType: ViewId.dashboard,
      script: 'dashboard.js',
      style: 'dashboard.css',
      reload: () => this.loadContent(),
      refresh: () => {
        this.page.post(this.message());
      },
      receive: (message) => {
        this.receive(message);
      },
    });
  }

  async show(): Promise<void> {
    await this.loadContent();
    this.page.show(panelTitle());
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    await this.loadContent();
    this.page.adopt(panel, panelTitle());
  }

  dispose(): void {
    this.page.dispose();
  }

  private receive(value: unknown): void {
    const message = readDashboardMessage(value, this.services.roadmap);
    if (message === undefined) {
      this.page.logForeign();
    } else {
      this.handle(message);
    }
  }

  private handle(message: DashboardMessage): void {
    switch (message.type) {
      case 'run':
        this.page.run(COMMANDS[message.action]);
        return;
      case 'selfCheck':
        this.page.run(CommandId.selfCheck, message.skillId);
        return;
      case 'startSession':
        this.page.run(CommandId.startSession, message.skillId);
        return;
      case 'planHours':
        this.page.run(CommandId.setWeeklyHours, message.hoursPerWeek);
        return;
      case 'openEvidence':
        void openEvidence(this.services, message.skillId, message.taskKey);
        return;
      case 'ready':
      case 'openFolder':
      case 'openSkill':
      case 'scaffoldStarter':
      case 'openProject':
        this.page.handle(message);
        return;
    }
  }

  /** A page without the texts only lacks where figures come from, so a failure is only logged. */
  private async loadContent(): Promise<void> {
    try {
      this.content = await this.services.roadmaps.content();
    } catch (error) {
      this.services.log.error(`The texts of the skills could not be read: ${String(error)}`);
    }
  }

  private message(): DashboardHostMessage {
    const { roadmap } = this.services;
    return {
      type: 'state',
      locale: vscode.env.language,
      strings: dashboardStrings(roadmap),
      state: currentDashboard(this.services, this.content),
    };
  }
}

function panelTitle(): string {
  return vscode.l10n.t('Backend Roadmap: Progress');
}
