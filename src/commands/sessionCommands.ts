import * as vscode from 'vscode';
import { CommandId } from '../contributions';
import { UserError } from '../errors';
import type { Progress, RunningSession } from '../progress/progress';
import {
  freeStart,
  isSessionMinutes,
  logSession,
  minutesUntil,
  runId,
  runningSession,
  startSession,
  stopSession,
} from '../progress/sessions';
import { skillStates } from '../progress/skillState';
import { setStatus } from '../progress/transitions';
import type { Roadmap, SkillId } from '../roadmap/roadmap';
import { askMinutes, minutesHint } from '../views/durationInput';
import { durationText, skillTitle, timeText } from '../views/sessionWords';
import type { CommandServices } from './commandServices';
import { skillsFromArguments } from './skillArguments';
import { pickDay, pickStudySkill } from './studyPickers';

/** Longer than anybody studies without a break: whoever forgot to stop is asked. */
const LONG_SESSION_MINUTES = 12 * 60;

/** What the commands of study sessions need; no places to go. */
export type SessionServices = Pick<CommandServices, 'roadmap' | 'store' | 'now'>;

/** Start Study Session: asks for the skill that was not given. A skill to do is in progress from then. */
export async function startStudySession(services: SessionServices, skill: unknown): Promise<void> {
  const { roadmap, store, now } = services;
  const skillId =
    oneSkill(roadmap, skill) ??
    (await pickStudySkill(services, vscode.l10n.t('Start Study Session')));
  if (skillId === undefined) {
    return;
  }
  const before = runningSession(store.progress);
  if (before?.skillId === skillId) {
    void tellAlreadyRunning(services, before);
    return;
  }
  const minutes = before === undefined ? 0 : await minutesToCount(services, before);
  if (minutes === undefined) {
    return;
  }
  const title = skillTitle(roadmap, skillId);
  const isTodo = skillStates(roadmap, store.progress).get(skillId)?.status === 'todo';
  await store.update(
    (progress) => {
      const stopped = stopIfStill(progress, before, { now: now(), minutes });
      const started = startSession(stopped, skillId, now());
      return isTodo ? setStatus(started, skillId, 'inProgress', now()) : started;
    },
    isTodo ? vscode.l10n.t('{0}: {1}', title, vscode.l10n.t('In Progress')) : undefined,
  );
  if (before === undefined) {
    tell(vscode.l10n.t("Studying '{0}' now.", title));
  } else {
    const stopped = skillTitle(roadmap, before.skillId);
    const told = vscode.l10n.t(
      "Stopped '{0}' after {1}. Studying '{2}' now.",
      stopped,
      durationText(minutes),
      title,
    );
    void vscode.window.showInformationMessage(told);
  }
}

/** Stop Study Session. After a very long one the learner says what to count. */
export async function stopStudySession(services: SessionServices): Promise<void> {
  const { roadmap, store, now } = services;
  const running = runningSession(store.progress);
  if (running === undefined) {
    tell(vscode.l10n.t('No study session is running.'));
    return;
  }
  const minutes = await minutesToCount(services, running);
  if (minutes === undefined) {
    return;
  }
  const label = sessionLabel(roadmap, running.skillId, minutes);
  // No step of undo: time that was studied is corrected in Edit Study Sessions, not lost by a key.
  await store.update((progress) => stopIfStill(progress, running, { now: now(), minutes }));
  tell(label);
}

/** Log Study Time…: with skill and minutes given, for today; otherwise asks for them and the day. */
export async function logTime(
  services: SessionServices,
  skill: unknown,
  minutes: unknown,
): Promise<void> {
  const { roadmap, store, now } = services;
  if (minutes !== undefined && !isSessionMinutes(minutes)) {
    throw new UserError(minutesHint());
  }
  const title = vscode.l10n.t('Log Study Time');
  const skillId = oneSkill(roadmap, skill) ?? (await pickStudySkill(services, title));
  if (skillId === undefined) {
    return;
  }
  const chosen = minutes ?? (await askMinutes(title, vscode.l10n.t('How long did you study?')));
  if (chosen === undefined) {
    return;
  }
  const endsBy = minutes === undefined ? await pickDay(title, now()) : now();
  if (endsBy === undefined) {
    return;
  }
  const label = sessionLabel(roadmap, skillId, chosen);
  await store.update((progress) => {
    const startedAt = freeStart(progress, endsBy, chosen).toISOString();
    return logSession(progress, { skillId, startedAt, minutes: chosen }, now());
  }, label);
  tell(vscode.l10n.t('Logged {0}', label));
}

function oneSkill(roadmap: Roadmap, argument: unknown): SkillId | undefined {
  return skillsFromArguments(roadmap, argument)?.[0];
}

/** Another window may have ended the session, or started the next one, while a question was open. */
function stopIfStill(
  progress: Progress,
  running: RunningSession | undefined,
  end: { readonly now: Date; readonly minutes: number },
): Progress {
  const current = runningSession(progress);
  const isSame =
    current !== undefined && running !== undefined && runId(current) === runId(running);
  return isSame ? stopSession(progress, end) : progress;
}

/** Undefined when the learner changes their mind: the session then runs on. */
async function minutesToCount(
  { roadmap, now }: SessionServices,
  running: RunningSession,
): Promise<number | undefined> {
  const minutes = minutesUntil(running, now());
  return minutes <= LONG_SESSION_MINUTES
    ? minutes
    : askMinutes(
        vscode.l10n.t('Stop Study Session'),
        vscode.l10n.t(
          "'{0}' has been running for {1}. How much of it did you study?",
          skillTitle(roadmap, running.skillId),
          durationText(minutes),
        ),
        Math.min(minutesUntil(running, new Date(running.seenAt)), LONG_SESSION_MINUTES),
      );
}

async function tellAlreadyRunning(
  { roadmap, now }: SessionServices,
  { skillId, startedAt }: RunningSession,
): Promise<void> {
  const stop = vscode.l10n.t('Stop');
  const message = vscode.l10n.t(
    "You are studying '{0}' already, since {1}.",
    skillTitle(roadmap, skillId),
    timeText(new Date(startedAt), now()),
  );
  if ((await vscode.window.showInformationMessage(message, stop)) === stop) {
    await vscode.commands.executeCommand(CommandId.stopSession);
  }
}

function sessionLabel(roadmap: Roadmap, skillId: SkillId, minutes: number): string {
  return vscode.l10n.t('{0}: {1}', skillTitle(roadmap, skillId), durationText(minutes));
}

function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}
