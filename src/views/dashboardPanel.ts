import * as vscode from 'vscode';
import { CommandId, ViewId } from '../contributions';
import { localDay } from '../progress/calendarDay';
import {
  readDashboardMessage,
  type DashboardAction,
  type DashboardHostMessage,
} from '../protocol/dashboard';
import { buildDashboardState } from '../protocol/dashboardState';
import { nextStarter } from '../scaffold/chooseStarter';
import { currentPlan } from '../storage/plan';
import { dashboardStrings } from './dashboardStrings';
import type { PanelServices } from './panelServices';
import { WebviewPage } from './webviewPage';

const COMMANDS: Readonly<Record<DashboardAction, CommandId>> = {
  setWeeklyHours: CommandId.setWeeklyHours,
  setTargetDate: CommandId.setTargetDate,
  chooseStack: CommandId.chooseStack,
};

/** The progress dashboard in the editor area. */
export class DashboardPanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly page: WebviewPage;

  constructor(private readonly services: PanelServices) {
    this.page = new WebviewPage(services, {
      viewType: ViewId.dashboard,
      script: 'dashboard.js',
      style: 'dashboard.css',
      refresh: () => {
        this.page.post(this.message());
      },
      receive: (message) => {
        this.receive(message);
      },
    });
  }

  show(): void {
    this.page.show(panelTitle());
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the interface asks for a promise
  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.page.adopt(panel, panelTitle());
  }

  dispose(): void {
    this.page.dispose();
  }

  private receive(value: unknown): void {
    const message = readDashboardMessage(value, this.services.roadmap);
    if (message === undefined) {
      this.page.logForeign();
    } else if (message.type === 'run') {
      this.page.run(COMMANDS[message.action]);
    } else {
      this.page.handle(message);
    }
  }

  private message(): DashboardHostMessage {
    const { roadmap, store, now } = this.services;
    const { progress } = store;
    const state = buildDashboardState({
      roadmap,
      progress,
      plan: currentPlan(progress, roadmap.hoursPerWeek),
      today: localDay(now()),
      nextStarter: nextStarter(roadmap, progress),
      context: this.page.context(),
    });
    return { type: 'state', locale: vscode.env.language, strings: dashboardStrings(), state };
  }
}

function panelTitle(): string {
  return vscode.l10n.t('Backend Roadmap: Progress');
}
