import roadmap from 'built-in-roadmap';
import * as vscode from 'vscode';
import type { BackendRoadmapApi } from './api';
import { registerCommands } from './commands/registerCommands';
import { ViewId } from './contributions';
import { createApi } from './createApi';
import { lazy } from './lazy';
import { CheckResults } from './running/checkResults';
import { registerTestController } from './running/testController';
import { PackagedFiles } from './storage/packagedFiles';
import { ProgressStore } from './storage/progressStore';
import { maintainContextKeys } from './views/contextKeys';
import type { PanelServices } from './views/panelServices';
import { ProgressStatusBar } from './views/progressStatusBar';
import { registerRoadmapTree, RoadmapTree } from './views/roadmapTree';

/** Registers everything before it returns; reads no file, starts no process, asks no network. */
export function activate(context: vscode.ExtensionContext): BackendRoadmapApi {
  const log = vscode.window.createOutputChannel('Backend Roadmap', { log: true });
  const store = new ProgressStore(context.workspaceState, roadmap);
  const files = new PackagedFiles(context.extensionUri);
  const checkResults = new CheckResults();
  const services: PanelServices = {
    roadmap,
    store,
    files,
    checkResults,
    log,
    now: () => new Date(),
  };
  const own = <T extends vscode.Disposable>(disposable: T): T => {
    context.subscriptions.push(disposable);
    return disposable;
  };

  own(log);
  own(store);
  own(checkResults);
  const tree = own(new RoadmapTree(services));
  const treeView = own(registerRoadmapTree(tree));
  own(maintainContextKeys(store));
  const starterTests = registerTestController(services, own);

  const dashboard = lazy(async () => {
    const { DashboardPanel } = await import('./views/dashboardPanel');
    return own(new DashboardPanel(services));
  });
  const skillPanel = lazy(async () => {
    const { SkillPanel } = await import('./views/skillPanel');
    return own(new SkillPanel(services));
  });
  const selfCheckPanel = lazy(async () => {
    const { SelfCheckPanel } = await import('./views/selfCheckPanel');
    return own(new SelfCheckPanel(services));
  });
  own(vscode.window.registerWebviewPanelSerializer(ViewId.dashboard, restoredBy(dashboard)));
  own(vscode.window.registerWebviewPanelSerializer(ViewId.skill, restoredBy(skillPanel)));
  own(vscode.window.registerWebviewPanelSerializer(ViewId.selfCheck, restoredBy(selfCheckPanel)));

  registerCommands(context, {
    ...services,
    own,
    places: { tree, treeView, dashboard, skillPanel, starterTests, selfCheckPanel },
  });
  // The window can wait a moment for the status bar; activation should not.
  setTimeout(() => own(new ProgressStatusBar(services)));
  if (store.isReadOnly || store.unreadable.length > 0) {
    void import('./views/storedProgressNotice').then(({ tellAboutStoredProgress }) => {
      tellAboutStoredProgress(services);
    });
  }
  return createApi(services);
}

/** A panel that was open before the window was reloaded comes back through its class. */
function restoredBy(
  panel: () => Promise<vscode.WebviewPanelSerializer>,
): vscode.WebviewPanelSerializer {
  return {
    deserializeWebviewPanel: async (webviewPanel, state) => {
      await (await panel()).deserializeWebviewPanel(webviewPanel, state);
    },
  };
}
