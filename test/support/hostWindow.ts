import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BackendRoadmapApi } from '../../src/api';
import { CommandId, EXTENSION_ID } from '../../src/contributions';
import { compareJson } from '../../src/progress/canonical';
import { compareProgress, type ProgressComparison } from '../../src/progress/compareProgress';
import { HISTORY_DEPTH } from '../../src/progress/history';
import type { Progress, Status } from '../../src/progress/progress';
import { skillStates } from '../../src/progress/skillState';
import type { Roadmap } from '../../src/roadmap/roadmap';

const WAIT_LIMIT_MS = 15_000;
const POLL_MS = 20;

/** The extension under test, as the window has it. */
export function ourExtension(): vscode.Extension<BackendRoadmapApi> {
  const extension = vscode.extensions.getExtension<BackendRoadmapApi>(EXTENSION_ID);
  assert.ok(extension, 'The window does not have our extension.');
  return extension;
}

export async function ourApi(): Promise<BackendRoadmapApi> {
  return ourExtension().activate();
}

/** The one folder that is open in the window. */
export function openFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'The window has no folder open.');
  return folder.uri;
}

export function run<T = void>(command: CommandId, ...args: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, ...args);
}

export function statusOf(api: BackendRoadmapApi, skillId: string): Status {
  const state = skillStates(api.roadmap, api.getProgress()).get(skillId);
  assert.ok(state, `The roadmap has no skill '${skillId}'.`);
  return state.status;
}

export async function waitUntil(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + WAIT_LIMIT_MS;
  while (!(await isTrue())) {
    assert.ok(Date.now() < deadline, `Waited ${WAIT_LIMIT_MS} ms, but not: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** All host tests share one window: what a test of this suite changes is undone after it. */
export function leavesProgressAsItWas(): void {
  let before: Progress;
  setup(async () => {
    before = (await ourApi()).getProgress();
  });
  teardown(async () => {
    const api = await ourApi();
    for (
      let step = 0;
      step < HISTORY_DEPTH && !isSame(api.roadmap, api.getProgress(), before);
      step++
    ) {
      await run(CommandId.undo);
    }
    assert.ok(
      isSame(api.roadmap, api.getProgress(), before),
      'The test left other progress than it found.',
    );
  });
}

/** As a learner sees it. That a folder was made or a milestone reached is not undone with the progress. */
function isSame(roadmap: Roadmap, progress: Progress, before: Progress): boolean {
  const changes = compareProgress(before, progress, roadmap);
  return (
    compareJson(
      { ...changes, isEmpty: true, starters: [], milestones: [] },
      noChanges(roadmap, before),
    ) === 0
  );
}

function noChanges(roadmap: Roadmap, progress: Progress): ProgressComparison {
  return compareProgress(progress, progress, roadmap);
}

/** Takes what each picker or input box of a command offers first; resolves to the command's result. */
export function acceptingInputs<T>(command: Thenable<T>): Promise<T> {
  return repeating('workbench.action.acceptSelectedQuickOpenItem', command);
}

/** Presses Escape in every picker or input box of a command. */
export function dismissingInputs<T>(command: Thenable<T>): Promise<T> {
  return repeating('workbench.action.closeQuickOpen', command);
}

/** Repeated, since nothing tells when a picker is there; without one the key press does nothing. */
async function repeating<T>(keyPress: string, command: Thenable<T>): Promise<T> {
  let isEnded = false;
  const end = () => {
    isEnded = true;
  };
  command.then(end, end);
  await waitUntil('the command ends', async () => {
    await vscode.commands.executeCommand(keyPress);
    return isEnded;
  });
  return command;
}

/** The messages shown while `work` runs. Their buttons stay unpressed, but for one named `press`. */
export async function messagesDuring(
  work: () => Thenable<unknown>,
  press?: string,
): Promise<string[]> {
  const messages: string[] = [];
  const show = (message: string, ...buttons: unknown[]) => {
    messages.push(message);
    return Promise.resolve(buttons.find((button) => button === press));
  };
  const { window } = vscode;
  await replacing(window, 'showErrorMessage', show, () =>
    replacing(window, 'showWarningMessage', show, () =>
      replacing(window, 'showInformationMessage', show, work),
    ),
  );
  return messages;
}

/** Answers the pickers of `work` with the first item whose label holds the text. */
export function picking<T>(label: string, work: () => Thenable<T>): Promise<T> {
  const pick = async (items: PickItems) =>
    (await items).find((item) => item.label.includes(label)) ?? assert.fail(`No item '${label}'.`);
  return replacing(vscode.window, 'showQuickPick', pick, work);
}

type PickItems = readonly vscode.QuickPickItem[] | Thenable<readonly vscode.QuickPickItem[]>;

/** The commands asked for while `work` runs, with their arguments; none is carried out. */
export async function commandsDuring(work: () => void | Promise<void>): Promise<unknown[][]> {
  const commands: unknown[][] = [];
  const record = (...command: unknown[]) => {
    commands.push(command);
    return Promise.resolve();
  };
  await replacing(vscode.commands, 'executeCommand', record, async () => {
    await work();
  });
  return commands;
}

/** Puts a stand-in for one function of VS Code in place while `work` runs. */
export async function replacing<Target extends object, T>(
  target: Target,
  name: keyof Target,
  standIn: unknown,
  work: () => Thenable<T>,
): Promise<T> {
  const original = Object.getOwnPropertyDescriptor(target, name);
  assert.ok(original, `There is no '${String(name)}' to replace.`);
  Object.defineProperty(target, name, { ...original, value: standIn });
  try {
    return await work();
  } finally {
    Object.defineProperty(target, name, original);
  }
}

/** Runs `work` under a user setting of ours that is taken away afterwards. */
export async function withSetting<T>(
  name: string,
  value: unknown,
  work: () => Thenable<T>,
): Promise<T> {
  const update = (to: unknown) =>
    vscode.workspace
      .getConfiguration('backendRoadmap')
      .update(name, to, vscode.ConfigurationTarget.Global);
  await update(value);
  try {
    return await work();
  } finally {
    await update(undefined);
  }
}

/** The tabs of a webview panel, by the panel's type. */
export function panelTabs(viewType: string): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && isOf(input, viewType));
}

/** The workbench puts a prefix of its own before the type. */
function isOf(input: vscode.TabInputWebview, viewType: string): boolean {
  return input.viewType.endsWith(`-${viewType}`);
}

export async function closeAllTabs(): Promise<void> {
  await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
}
