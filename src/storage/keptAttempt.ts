import type * as vscode from 'vscode';

/** Where workspace state keeps the attempt at an interview problem that runs. */
export const ATTEMPT_KEY = 'interviewAttempt';

/** Whether one may run, without reading more of it. */
export function isAttemptKept(memento: Pick<vscode.Memento, 'get'>): boolean {
  return memento.get<unknown>(ATTEMPT_KEY) !== undefined;
}
