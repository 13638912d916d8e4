import * as vscode from 'vscode';
import { z } from 'zod';
import { interviewProblemSchema, type InterviewProblem } from '../scaffold/interviewProblems';
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

/** Somebody who left it for as long has not been solving a problem. */
const MAX_AGE_MS = 24 * 60 * 60_000;

const keptSchema = z.object({
  folder: z.string(),
  problem: interviewProblemSchema,
  isTimed: z.boolean(),
  startedAt: z.iso.datetime(),
});

let running: RunningAttempt | undefined;

/** The attempt that runs, also one from before the window was loaded again or closed. */
export function runningAttempt(services: AttemptServices): RunningAttempt | undefined {
  running ??= resume(services);
  return running;
}

/** Starts the clock and keeps the attempt, so that a reload of the window does not end it. */
export async function beginAttempt(
  services: AttemptServices,
  attempt: Pick<RunningAttempt, 'folder' | 'problem' | 'isTimed'>,
): Promise<void> {
  const { folder, ...rest } = attempt;
  const startedAt = services.now();
  running?.clock.dispose();
  running = { ...attempt, clock: clockOf(services, attempt, startedAt) };
  const kept: z.input<typeof keptSchema> = {
    ...rest,
    folder: folder.toString(),
    startedAt: startedAt.toISOString(),
  };
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
  const kept = keptSchema.safeParse(value);
  const startedAt = new Date(kept.data?.startedAt ?? Number.NaN);
  const ageMs = now().getTime() - startedAt.getTime();
  if (!kept.success || ageMs < 0 || ageMs > MAX_AGE_MS) {
    log.warn('The attempt at an interview problem that was kept cannot go on.', value);
    void workspaceState.update(ATTEMPT_KEY, undefined);
    return undefined;
  }
  const attempt = { ...kept.data, folder: vscode.Uri.parse(kept.data.folder) };
  return { ...attempt, clock: clockOf(services, attempt, startedAt) };
}

function clockOf(
  { now, own }: AttemptServices,
  { problem, isTimed }: Pick<RunningAttempt, 'problem' | 'isTimed'>,
  startedAt: Date,
): InterviewClock {
  const { title, minutes } = problem;
  const limitMinutes = isTimed ? minutes : undefined;
  return own(new InterviewClock({ title, startedAt, limitMinutes, now }));
}
