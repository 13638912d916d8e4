import * as vscode from 'vscode';
import { drawProblem, ideasInProjects } from '../checks/artefacts/interview/drawProblem';
import { CommandId } from '../contributions';
import { UserError } from '../errors';
import { localDay } from '../progress/calendarDay';
import { findSkill } from '../roadmap/roadmap';
import type { InterviewProblem } from '../scaffold/interviewProblems';
import type { CommandServices } from './commandServices';
import { addToLog, readInterviewProject } from './interviewProject';
import { beginAttempt, endAttempt, runningAttempt, type RunningAttempt } from './runningAttempt';

const STARTER_ID = 'p7-interview-prep';

interface Outcome {
  readonly isSolved: boolean;
  readonly plan: string;
  readonly cost: string;
}

interface DrawArguments {
  readonly folder?: vscode.Uri;
  readonly timed?: boolean;
  /** Ends the attempt that runs: with what to note, or with nothing noted. */
  readonly outcome?: Outcome | 'stop';
}

/**
 * Draw Interview Problem: draws one and starts the clock, or ends the attempt that runs. Nothing is
 * written but what the learner wants noted. Resolves to the name of the problem.
 */
export async function drawInterviewProblem(
  services: CommandServices,
  argument: unknown,
): Promise<string | undefined> {
  const args = readArguments(argument);
  const running = runningAttempt(services);
  if (running !== undefined) {
    return finish(services, running, args);
  }
  return args.outcome === undefined ? start(services, args) : undefined;
}

async function start(services: CommandServices, args: DrawArguments): Promise<string | undefined> {
  const folder = args.folder ?? (await chooseFolder(services));
  const isTimed = folder && (args.timed ?? (await askTimed()));
  if (folder === undefined || isTimed === undefined) {
    return undefined;
  }
  const { problems, attempts } = await readInterviewProject(folder);
  const problem = drawProblem(problems, attempts, Math.random);
  if (problem === undefined) {
    return undefined;
  }
  await openProblem(folder, problem);
  await beginAttempt(services, { folder, problem, isTimed });
  void tellDrawn(problem, isTimed);
  return problem.name;
}

async function chooseFolder({ places }: CommandServices): Promise<vscode.Uri | undefined> {
  const found = (await (await places.starterTests()).discover()).filter(
    ({ manifest }) => manifest.id === STARTER_ID,
  );
  if (found.length === 0) {
    void offerScaffold();
    return undefined;
  }
  const items = found.map(({ folder, manifest }) => ({
    label: vscode.workspace.asRelativePath(folder),
    description: manifest.stack,
    folder,
  }));
  const title = vscode.l10n.t('Draw Interview Problem');
  const placeHolder = vscode.l10n.t('In which folder do you practise?');
  return items.length === 1
    ? items[0]?.folder
    : (await vscode.window.showQuickPick(items, { title, placeHolder }))?.folder;
}

async function offerScaffold(): Promise<void> {
  const scaffold = vscode.l10n.t('Scaffold It');
  const message = vscode.l10n.t(
    'The problems come with the starter “Interview practice”. Scaffold it, then draw one.',
  );
  if ((await vscode.window.showInformationMessage(message, scaffold)) === scaffold) {
    await vscode.commands.executeCommand(CommandId.scaffoldStarter, { starterId: STARTER_ID });
  }
}

async function askTimed(): Promise<boolean | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      { label: `$(watch) ${vscode.l10n.t('By the clock')}`, isTimed: true },
      { label: `$(book) ${vscode.l10n.t('Without a limit')}`, isTimed: false },
    ],
    {
      title: vscode.l10n.t('Draw Interview Problem'),
      placeHolder: vscode.l10n.t('How do you want to practise?'),
    },
  );
  return picked?.isTimed;
}

async function openProblem(folder: vscode.Uri, { file, title }: InterviewProblem): Promise<void> {
  if (file === undefined) {
    return;
  }
  try {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, file));
  } catch (error) {
    throw new UserError(
      vscode.l10n.t(
        "'{0}' was drawn, but its file {1} cannot be opened. Take it from a new copy of the starter.",
        title,
        file,
      ),
      { cause: error },
    );
  }
}

async function tellDrawn(
  { title, minutes, url }: InterviewProblem,
  isTimed: boolean,
): Promise<void> {
  const open = vscode.l10n.t('Open in Browser');
  const message = isTimed
    ? vscode.l10n.t(
        "'{0}', {1} minutes. Say it in your own words, then examples, plan and cost, then code.",
        title,
        minutes,
      )
    : vscode.l10n.t(
        "'{0}'. Say it in your own words, then examples, plan and cost, then code.",
        title,
      );
  const buttons = url === undefined ? [] : [open];
  if ((await vscode.window.showInformationMessage(message, ...buttons)) === open && url) {
    await vscode.env.openExternal(vscode.Uri.parse(url));
  }
}

async function finish(
  services: CommandServices,
  attempt: RunningAttempt,
  args: DrawArguments,
): Promise<string | undefined> {
  const { problem, folder, isTimed, clock } = attempt;
  // Thinking about what to note is no time of the attempt.
  const minutes = clock.minutes();
  const outcome = args.outcome ?? (await askOutcome(problem));
  if (outcome === undefined) {
    return undefined;
  }
  if (outcome !== 'stop') {
    const date = localDay(services.now());
    const log = await addToLog(folder, {
      date,
      problem: problem.name,
      isTimed,
      minutes,
      ...outcome,
    });
    void tellNoted(services, problem, log);
  }
  await endAttempt(services);
  return problem.name;
}

async function askOutcome({ title }: InterviewProblem): Promise<Outcome | 'stop' | undefined> {
  const stop = { label: vscode.l10n.t('Stop Without Noting'), isSolved: undefined };
  const picked = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('Solved'), isSolved: true },
      { label: vscode.l10n.t('Not Solved'), isSolved: false },
      stop,
    ],
    { title, placeHolder: vscode.l10n.t('How did it go? It becomes a line in your log.') },
  );
  if (picked?.isSolved === undefined) {
    return picked === undefined ? undefined : 'stop';
  }
  const plan = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Your plan, in one sentence'),
    placeHolder: vscode.l10n.t('a set of the names seen so far'),
  });
  const cost =
    plan === undefined
      ? undefined
      : await vscode.window.showInputBox({
          title,
          prompt: vscode.l10n.t('What it costs for n items'),
          placeHolder: vscode.l10n.t('for example {0}', 'O(n log n)'),
        });
  return plan === undefined || cost === undefined
    ? undefined
    : { isSolved: picked.isSolved, plan: plan.trim(), cost: cost.trim() };
}

async function tellNoted(
  services: CommandServices,
  problem: InterviewProblem,
  log: vscode.Uri,
): Promise<void> {
  const openLog = vscode.l10n.t('Open Log');
  const message = [vscode.l10n.t('Noted in your log.'), ...aboutProblem(services, problem)].join(
    ' ',
  );
  if ((await vscode.window.showInformationMessage(message, openLog)) === openLog) {
    await vscode.window.showTextDocument(log);
  }
}

/** Only afterwards: finding the pattern is part of the problem. */
function aboutProblem({ roadmap, store }: CommandServices, problem: InterviewProblem): string[] {
  const { pattern, skill } = problem;
  const own = Object.values(store.progress.starters).map(({ starterId }) => starterId);
  const [idea] = ideasInProjects(problem, new Set(own));
  const starter = roadmap.starters.find(({ id }) => id === idea?.starter);
  return [
    ...(pattern === undefined ? [] : [vscode.l10n.t('Pattern: {0}.', pattern)]),
    ...(skill === undefined
      ? []
      : [vscode.l10n.t('Skill: {0}.', findSkill(roadmap, skill)?.title ?? skill)]),
    ...(idea === undefined
      ? []
      : [vscode.l10n.t('The same idea in “{0}”: {1}.', starter?.title ?? idea.starter, idea.idea)]),
  ];
}

function readArguments(argument: unknown): DrawArguments {
  if (typeof argument !== 'object' || argument === null) {
    return {};
  }
  const { folder, timed, outcome } = argument as Record<string, unknown>;
  const read = readOutcome(outcome);
  return {
    ...(folder instanceof vscode.Uri ? { folder } : {}),
    ...(typeof timed === 'boolean' ? { timed } : {}),
    ...(read !== undefined ? { outcome: read } : {}),
  };
}

function readOutcome(outcome: unknown): Outcome | 'stop' | undefined {
  if (outcome === 'stop') {
    return 'stop';
  }
  if (typeof outcome !== 'object' || outcome === null) {
    return undefined;
  }
  const { isSolved, plan, cost } = outcome as Record<string, unknown>;
  return typeof isSolved === 'boolean' && typeof plan === 'string' && typeof cost === 'string'
    ? { isSolved, plan, cost }
    : undefined;
}
