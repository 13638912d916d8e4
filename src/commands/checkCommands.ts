import * as vscode from 'vscode';
import { CommandId } from '../contributions';
import { UserError } from '../errors';
import type { CheckReport } from '../checks/report';
import { skillStates } from '../progress/skillState';
import { findSkill } from '../roadmap/roadmap';
import { problemText } from '../running/problemTexts';
import { projectsIn, type StarterProject } from '../running/starterProject';
import type { CommandServices } from './commandServices';

interface CheckArguments {
  readonly folder?: vscode.Uri;
  readonly taskId?: number;
  /** Whether missing libraries may be installed without asking. */
  readonly install?: boolean;
}

/** Check My Work: resolves to the report, or to nothing when dismissed. */
export async function checkWork(
  services: CommandServices,
  argument: unknown,
): Promise<CheckReport | undefined> {
  const { folder, taskId, install = false } = readCheckArguments(argument);
  const project = await chooseProject(services, folder);
  if (project === undefined) {
    return undefined;
  }
  await vscode.workspace.saveAll(false);
  const provenBefore = provenSkills(services);
  const first = await runCheck(services, project, taskId);
  const report = await checkAfterSetup(services, project, { taskId, install, first });
  // Missing libraries were told of, with an offer to install them.
  if (report !== undefined && missingSetup(report) === undefined) {
    const provenNow = provenSkills(services).filter((title) => !provenBefore.includes(title));
    void tell(project, report, provenNow);
  }
  return report;
}

async function runCheck(
  services: CommandServices,
  project: StarterProject,
  taskId: number | undefined,
): Promise<CheckReport | undefined> {
  const tests = await services.places.starterTests();
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t("Checking '{0}'", project.manifest.title),
      cancellable: true,
    },
    (_progress, token) => tests.check(project, taskId, token),
  );
}

/** The first report, or a later one when libraries were missing and are now installed. */
async function checkAfterSetup(
  services: CommandServices,
  project: StarterProject,
  { taskId, install, first }: SetupRequest,
  installed: readonly string[] = [],
): Promise<CheckReport | undefined> {
  const missing = first && missingSetup(first);
  // What is missing after it was installed would be missing the next time as well.
  if (missing === undefined || installed.includes(missing.starterId)) {
    return first;
  }
  const { offerSetup } = await import('./setupOffer');
  const { starterId, command } = missing;
  const owner = await starterIn(services, project, starterId);
  const isReady = await offerSetup(owner, { command, isAgreed: install, log: services.log });
  if (!isReady) {
    return first;
  }
  const next = await runCheck(services, project, taskId);
  const request = { taskId, install, first: next };
  return checkAfterSetup(services, project, request, [...installed, starterId]);
}

interface SetupRequest {
  readonly taskId: number | undefined;
  readonly install: boolean;
  readonly first: CheckReport | undefined;
}

/** Which starter of the folder still lacks its libraries, the first one first. */
function missingSetup(
  report: CheckReport,
): { readonly starterId: string; readonly command: string } | undefined {
  const { base, problem, starterId } = report;
  const own = problem?.kind === 'notSetUp' ? { starterId, command: problem.command } : undefined;
  return (base && missingSetup(base)) ?? own;
}

async function starterIn(
  { places }: CommandServices,
  project: StarterProject,
  starterId: string,
): Promise<StarterProject> {
  const projects = await (await places.starterTests()).discover();
  const found = projectsIn(project.folder, projects).find(
    ({ manifest }) => manifest.id === starterId,
  );
  return found ?? project;
}

/** A row of the tree names no folder: then the active file's starter is meant. */
export function readCheckArguments(argument: unknown): CheckArguments {
  if (typeof argument !== 'object' || argument === null) {
    return {};
  }
  const { folder, taskId, install } = argument as Record<string, unknown>;
  return {
    ...(install === true ? { install } : {}),
    ...(folder instanceof vscode.Uri ? { folder } : {}),
    ...(typeof taskId === 'number' ? { taskId } : {}),
  };
}

/** The starter in the folder, of the active file, the only one, or the one the learner picks. */
export async function chooseProject(
  services: CommandServices,
  folder: vscode.Uri | undefined,
): Promise<StarterProject | undefined> {
  const found = await (await services.places.starterTests()).discover();
  // Of several starters in one folder the latest is worked on; it stands on the others.
  const projects = found.filter((project) => projectsIn(project.folder, found).at(-1) === project);
  const place = folder ?? activeUri();
  const enclosing = projects
    .filter((project) => place !== undefined && isInside(place, project.folder))
    .sort((a, b) => b.folder.path.length - a.folder.path.length)[0];
  if (enclosing !== undefined) {
    return enclosing;
  }
  if (folder !== undefined) {
    throw new UserError(
      vscode.l10n.t(
        "'{0}' holds no starter project of Backend Roadmap that this window can see.",
        folder.fsPath,
      ),
    );
  }
  if (projects.length === 0) {
    void offerScaffold();
  }
  return projects.length > 1 ? pickProject(projects) : projects[0];
}

/** The file in front, also when it is shown as a preview or a diff. */
function activeUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText
    ? input.uri
    : vscode.window.activeTextEditor?.document.uri;
}

function isInside(uri: vscode.Uri, folder: vscode.Uri): boolean {
  return uri.path === folder.path || uri.path.startsWith(`${folder.path}/`);
}

async function offerScaffold(): Promise<void> {
  const scaffold = vscode.l10n.t('Scaffold Starter Project…');
  const message = vscode.l10n.t(
    'There is no starter project in this folder yet. Scaffold one, then check your work.',
  );
  if ((await vscode.window.showInformationMessage(message, scaffold)) === scaffold) {
    await vscode.commands.executeCommand(CommandId.scaffoldStarter);
  }
}

async function pickProject(
  projects: readonly StarterProject[],
): Promise<StarterProject | undefined> {
  const picked = await vscode.window.showQuickPick(
    projects.map((project) => ({
      label: project.manifest.title,
      description: vscode.workspace.asRelativePath(project.folder),
      project,
    })),
    {
      title: vscode.l10n.t('Check My Work'),
      placeHolder: vscode.l10n.t('Which starter do you want to check?'),
    },
  );
  return picked?.project;
}

function provenSkills({ roadmap, store }: CommandServices): string[] {
  return [...skillStates(roadmap, store.progress)]
    .filter(([, { isProven }]) => isProven)
    .map(([skillId]) => findSkill(roadmap, skillId)?.title ?? skillId);
}

async function tell(
  project: StarterProject,
  report: CheckReport,
  provenNow: readonly string[],
): Promise<void> {
  if (report.problem !== undefined) {
    await tellProblem(report.problem);
    return;
  }
  const showTests = vscode.l10n.t('Show Tests');
  const message = summaryText(project, report, provenNow);
  if ((await vscode.window.showInformationMessage(message, showTests)) === showTests) {
    await vscode.commands.executeCommand('workbench.view.testing.focus');
  }
}

async function tellProblem(problem: NonNullable<CheckReport['problem']>): Promise<void> {
  const checkTools = vscode.l10n.t('Check My Tools');
  const isAboutTools = ['toolMissing', 'toolTooOld', 'didNotStart'].includes(problem.kind);
  const choice = await vscode.window.showErrorMessage(
    problemText(problem),
    ...(isAboutTools ? [checkTools] : []),
  );
  if (choice === checkTools) {
    await vscode.commands.executeCommand(CommandId.checkTools);
  }
}

function summaryText(
  { manifest }: StarterProject,
  { results, base }: CheckReport,
  provenNow: readonly string[],
): string {
  const passed = results.filter(({ status }) => status === 'passed').length;
  const failing = results.find(({ status }) => status !== 'passed');
  const task = manifest.tasks.find(({ n }) => n === failing?.taskId);
  return [
    vscode.l10n.t('{0}: {1} of {2} passed.', manifest.title, passed, results.length),
    ...baseText(base),
    ...(provenNow.length > 0 ? [vscode.l10n.t('Proven now: {0}.', provenNow.join(', '))] : []),
    ...(task === undefined ? [] : [vscode.l10n.t('Next: task {0}, {1}.', task.n, task.title)]),
  ].join(' ');
}

/** What was built before is told of when it broke. */
function baseText(base: CheckReport | undefined): string[] {
  if (base === undefined) {
    return [];
  }
  const broken = base.results.filter(({ status }) => status !== 'passed').length;
  const own = broken === 0 ? [] : [vscode.l10n.t('Of what it continues, {0} do not pass.', broken)];
  return [...baseText(base.base), ...own];
}
