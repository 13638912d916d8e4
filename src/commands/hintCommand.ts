import * as vscode from 'vscode';
import { CommandId } from '../contributions';
import { taskKey } from '../progress/progress';
import type { StarterProject } from '../running/starterProject';
import { chooseProject, readCheckArguments } from './checkCommands';
import type { CommandServices } from './commandServices';

/** Hints by starter and task number, from a nudge to nearly there. */
type Hints = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** How many hints of a task were shown in this window. */
const shownCounts = new Map<string, number>();

/** Show Hint: one hint at a time for a task, from a nudge to nearly there; resolves to its text. */
export async function showHint(
  services: CommandServices,
  argument: unknown,
): Promise<string | undefined> {
  const args = readCheckArguments(argument);
  const project = await chooseProject(services, args.folder);
  const taskId = project && (args.taskId ?? (await pickTask(services, project)));
  if (project === undefined || taskId === undefined) {
    return undefined;
  }
  const hints = (await services.files.readJson<Hints>('dist', 'hints.json'))[project.manifest.id];
  const taskHints = hints?.[String(taskId)] ?? [];
  if (taskHints.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no hint for this task. Its README has an example.'),
    );
    return undefined;
  }
  const key = taskKey(project.manifest.id, project.manifest.stack, taskId);
  const index = Math.min(shownCounts.get(key) ?? 0, taskHints.length - 1);
  shownCounts.set(key, index + 1);
  const hint = taskHints[index] ?? '';
  void show(project, taskId, hint, { number: index + 1, count: taskHints.length });
  return hint;
}

async function show(
  { folder }: StarterProject,
  taskId: number,
  hint: string,
  { number, count }: { number: number; count: number },
): Promise<void> {
  const next = vscode.l10n.t('Next Hint');
  const text = vscode.l10n.t('Hint {0} of {1} for task {2}: {3}', number, count, taskId, hint);
  const choice = await vscode.window.showInformationMessage(
    text,
    ...(number < count ? [next] : []),
  );
  if (choice === next) {
    await vscode.commands.executeCommand(CommandId.showHint, { folder, taskId });
  }
}

/** The first task without evidence stands first. */
async function pickTask(
  { store }: CommandServices,
  { manifest }: StarterProject,
): Promise<number | undefined> {
  const isPassed = (taskId: number, skills: readonly string[]) =>
    skills.some(
      (skillId) =>
        store.progress.skills[skillId]?.passed?.[taskKey(manifest.id, manifest.stack, taskId)] !==
        undefined,
    );
  const tasks = [...manifest.tasks].sort(
    (a, b) => Number(isPassed(a.n, a.skills)) - Number(isPassed(b.n, b.skills)) || a.n - b.n,
  );
  const picked = await vscode.window.showQuickPick(
    tasks.map(({ n, title, skills }) => ({
      label: vscode.l10n.t('Task {0}: {1}', n, title),
      description: isPassed(n, skills) ? vscode.l10n.t('passed') : '',
      taskId: n,
    })),
    {
      title: vscode.l10n.t('Show Hint'),
      placeHolder: vscode.l10n.t('Which task would you like a hint for?'),
    },
  );
  return picked?.taskId;
}
