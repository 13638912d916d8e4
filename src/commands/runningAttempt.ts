import * as vscode from 'vscode';
import { readKeptAttempt, type KeptAttempt } from '../checks/artefacts/interview/keptAttempt';
import type { InterviewProblem } from '../scaffold/interviewProblems';
import { ATTEMPT_KEY } from '../storage/keptAttempt';
import { InterviewClock } from '../views/interviewClock';
import type { CommandServices } from './commandServices';

/** An attempt at an interview problem, with its clock at the foot of the window. */
export interface RunningAttempt {
  readonly folder: vscode.Uri;
  readonly problem: InterviewProblem;
  readonly isTimed: boolean;
  readonly clock: InterviewClock;
}

type AttemptServices = Pick<CommandServices, 'workspaceState' | 'now' | 'own' | 'log'>;

let running: RunningAttempt | undefined;

/** The attempt that runs, also one from before the window was loaded again or closed. */
export function runningAttempt(services: AttemptServices): RunningAttempt | undefined {
  running ??= resume(services);
  return running;
}

/** Starts the clock and keeps the attempt, so that a reload of the window does not end it. */
export async function beginAttempt(
  services: AttemptServices,
  { folder, problem, isTimed }: Omit<RunningAttempt, 'clock'>,
): Promise<void> {
  const startedAt = services.now().toISOString();
  const kept: KeptAttempt = { folder: folder.toString(), problem, isTimed, startedAt };
  running?.clock.dispose();
  running = attemptOf(kept, services);
  await services.workspaceState.update(ATTEMPT_KEY, kept);
}

export async function endAttempt({ workspaceState }: AttemptServices): Promise<void> {
  await workspaceState.update(ATTEMPT_KEY, undefined);
  running?.clock.dispose();
  running = undefined;
}

function resume(services: AttemptServices): RunningAttempt | undefined {
  const { workspaceState, now, log } = services;
  const value = workspaceState.get<unknown>(ATTEMPT_KEY);
  if (value === undefined) {
    return undefined;
  }
  const kept = readKeptAttempt(value, now());
  if (kept === undefined) {
    log.warn('The attempt at an interview problem that was kept cannot go on.', value);
    void workspaceState.update(ATTEMPT_KEY, undefined);
    return undefined;
  }
  return attemptOf(kept, services);
}

function attemptOf(kept: KeptAttempt, { now, own }: AttemptServices): RunningAttempt {
  const { folder, problem, isTimed, startedAt } = kept;
  const clock = new InterviewClock({
    title: problem.title,
    startedAt: new Date(startedAt),
    limitMinutes: isTimed ? problem.minutes : undefined,
    now,
  });
  return { folder: vscode.Uri.parse(folder), problem, isTimed, clock: own(clock) };
}
