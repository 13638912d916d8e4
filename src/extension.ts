import builtInRoadmap from 'built-in-roadmap';
import * as vscode from 'vscode';
import type { BackendRoadmapApi } from './api';
import { registerCommands } from './commands/registerCommands';
import { ViewId } from './contributions';
import { createApi } from './createApi';
import { lazy } from './lazy';
import { CheckResults } from './running/checkResults';
import { registerTestController } from './running/testController';
import { CurrentRoadmap } from './storage/currentRoadmap';
import { isAttemptKept } from './storage/keptAttempt';
import { PackagedFiles } from './storage/packagedFiles';
import { ProgressStore } from './storage/progressStore';
import { rememberedRoadmap } from './storage/rememberedRoadmap';
import { maintainContextKeys } from './views/contextKeys';
import type { PanelServices } from './views/panelServices';
import { registerRoadmapView } from './views/roadmapView';
import { registerSkillNotes } from './views/skillNoteFiles';

/** Registers everything before it returns; reads no file, starts no process, asks no network. */
export function activate(context: vscode.ExtensionContext): BackendRoadmapApi {
  const log = vscode.window.createOutputChannel('Backend Roadmap', { log: true });
  const onProblem = (error: unknown) => {
    log.warn('Progress is kept in one place only for now:', error);
  };
  const { storageUri } = context;
  const shared = storageUri && { storageUri, onProblem };
  const store = new ProgressStore(context.workspaceState, builtInRoadmap, undefined, shared);
  const files = new PackagedFiles(context.extensionUri);
  const checkResults = new CheckResults();
  const roadmaps = new CurrentRoadmap(
    { roadmap: builtInRoadmap, content: files.roadmapContent },
    store,
    rememberedRoadmap(context.workspaceState)?.label,
  );
  const services: PanelServices = {
    get roadmap() {
      return roadmaps.roadmap;
    },
    roadmaps,
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
  own(roadmaps);
  own(checkResults);
  const tree = lazy(async () => {
    const { RoadmapTree } = await import('./views/roadmapTree');
    return own(new RoadmapTree(services));
  });
  const treeView = registerRoadmapView(tree, own);
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
  const jobDesk = lazy(async () => {
    const { JobDeskPanel } = await import('./views/jobDeskPanel');
    return own(new JobDeskPanel(services));
  });
  const portable = lazy(async () => {
    if (shared === undefined) {
      return undefined;
    }
    const { PortableProgress } = await import('./storage/portableProgress');
    const folderName = vscode.workspace.name ?? '';
    const { now } = services;
    const progress = own(new PortableProgress({ store, context, ...shared, folderName, now }));
    leave = () => progress.settle();
    return progress;
  });
  registerSkillNotes(services, own);
  own(vscode.window.registerWebviewPanelSerializer(ViewId.dashboard, restoredBy(dashboard)));
  own(vscode.window.registerWebviewPanelSerializer(ViewId.skill, restoredBy(skillPanel)));
  own(vscode.window.registerWebviewPanelSerializer(ViewId.selfCheck, restoredBy(selfCheckPanel)));
  own(vscode.window.registerWebviewPanelSerializer(ViewId.jobDesk, restoredBy(jobDesk)));

  const { workspaceState } = context;
  registerCommands(context, {
    ...services,
    workspaceState,
    // Spreading would keep the roadmap of this moment.
    get roadmap() {
      return roadmaps.roadmap;
    },
    own,
    portable,
    places: { tree, treeView, dashboard, skillPanel, starterTests, selfCheckPanel, jobDesk },
  });
  // The window can wait a moment for the status bar; activation should not.
  setTimeout(() => {
    void import('./views/progressStatusBar').then(({ ProgressStatusBar }) => {
      own(new ProgressStatusBar(services));
    });
    void import('./views/ownRoadmapView').then(({ watchOwnRoadmap }) => {
      own(watchOwnRoadmap(services, context, treeView));
    });
    void import('./views/progressKeeping').then(async ({ keepProgress }) => {
      own(await keepProgress(services, portable));
    });
    void import('./views/studySessions').then(({ watchStudySessions }) => {
      own(watchStudySessions(services));
    });
    void import('./views/milestoneNotice').then(({ watchMilestones }) => {
      own(watchMilestones(services));
    });
    void import('./views/walkthroughSteps').then(({ watchWalkthroughSteps }) => {
      own(watchWalkthroughSteps(services));
    });
    if (isAttemptKept(workspaceState)) {
      void import('./commands/runningAttempt').then(({ runningAttempt }) =>
        runningAttempt({ ...services, workspaceState, own }),
      );
    }
  });
  return createApi(services);
}

/** Nothing hangs on it: every change was kept when it was made. */
export function deactivate(): Promise<void> {
  return leave();
}

let leave = () => Promise.resolve();

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
