import type { SkillId } from '../roadmap/roadmap';
import { compareText } from './canonical';
import {
  ownValue,
  type IsoTime,
  type Progress,
  type RunningSession,
  type StudySession,
} from './progress';
import { stampAfter } from './stamp';

/** The key of a session in {@link Progress.sessions}. */
export type SessionId = string;

const MS_PER_MINUTE = 60_000;

/** What the id of a session that ran begins with; the start follows. */
const RUN = 'run-';

/** The longest session there is: a whole day. */
export const MAX_SESSION_MINUTES = 24 * 60;

/** Whether a session may be said to have lasted so long: more than nothing, a day at most. */
export function isSessionMinutes(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= MAX_SESSION_MINUTES;
}

/** The id a running session gets when it ends, the same in every window that ends it. */
export function runId({ startedAt }: Pick<RunningSession, 'startedAt'>): SessionId {
  return `${RUN}${startedAt}`;
}

/** The session that runs; one whose id is among the sessions has ended, in whichever window. */
export function runningSession({ running, sessions }: Progress): RunningSession | undefined {
  return running === undefined || Object.hasOwn(sessions, runId(running)) ? undefined : running;
}

/**
 * Starts studying a skill. A session on another skill ends first, as {@link stopSession} would end
 * it; one on the same skill goes on.
 */
export function startSession(progress: Progress, skillId: SkillId, now: Date): Progress {
  if (runningSession(progress)?.skillId === skillId) {
    return progress;
  }
  const stopped = stopSession(progress, { now });
  const startedAt = stampAfter(now, latestStart(stopped));
  return { ...stopped, running: { skillId, startedAt, seenAt: startedAt } };
}

/**
 * When the latest run began, running or ended. A new one must begin later, even if the clock went
 * back: of two runs, copies merge to the one that began later.
 */
function latestStart({ running, sessions }: Progress): IsoTime | undefined {
  const ended = Object.keys(sessions)
    .filter((id) => id.startsWith(RUN))
    .map((id) => id.slice(RUN.length));
  return [...ended, ...(running === undefined ? [] : [running.startedAt])].sort(compareText).at(-1);
}

/** Notes that the learner was still there. Only ever moves forward. */
export function seeSession(progress: Progress, now: Date): Progress {
  const running = runningSession(progress);
  const seenAt = now.toISOString();
  return running === undefined || seenAt <= running.seenAt
    ? progress
    : { ...progress, running: { ...running, seenAt } };
}

/** Whole minutes from the start of a session to a later moment. */
export function minutesUntil({ startedAt }: Pick<StudySession, 'startedAt'>, end: Date): number {
  return Math.max(0, Math.round((end.getTime() - Date.parse(startedAt)) / MS_PER_MINUTE));
}

/**
 * Ends the running session with the given minutes, or those since its start, a day at most. With no
 * minutes it is kept as deleted: its id is what tells other copies that it ended.
 */
export function stopSession(
  progress: Progress,
  { now, minutes }: { readonly now: Date; readonly minutes?: number },
): Progress {
  const running = runningSession(progress);
  if (running === undefined) {
    return progress;
  }
  const { running: _ended, ...rest } = progress;
  const { skillId, startedAt } = running;
  const counted = Math.min(minutes ?? minutesUntil(running, now), MAX_SESSION_MINUTES);
  return withSession(rest, runId(running), {
    skillId,
    startedAt,
    minutes: counted,
    ...(counted > 0 ? {} : { deleted: true }),
  });
}

/**
 * Ends the running session when the learner left and starts another on the same skill when they came
 * back, so that the time between is in neither.
 */
export function resumeSession(
  progress: Progress,
  { leftAt, now }: { readonly leftAt: Date; readonly now: Date },
): Progress {
  const running = runningSession(progress);
  return running === undefined
    ? progress
    : startSession(stopSession(progress, { now: leftAt }), running.skillId, now);
}

/** Adds time that was studied away from the editor. Its id follows from moment and skill. */
export function logSession(
  progress: Progress,
  { skillId, startedAt, minutes }: Pick<StudySession, 'skillId' | 'startedAt' | 'minutes'>,
  now: Date,
): Progress {
  const name = `log-${now.toISOString()}-${skillId}`;
  let id = name;
  for (let count = 2; Object.hasOwn(progress.sessions, id); count += 1) {
    id = `${name}-${count}`;
  }
  return withSession(progress, id, { skillId, startedAt, minutes });
}

/** Corrects a session. One that is deleted or not known stays as it is. */
export function editSession(
  progress: Progress,
  id: SessionId,
  changes: Partial<Pick<StudySession, 'skillId' | 'startedAt' | 'minutes'>>,
  now: Date,
): Progress {
  const session = ownValue(progress.sessions, id);
  return session === undefined || session.deleted
    ? progress
    : withSession(progress, id, { ...session, ...changes, editedAt: editTime(session, now) });
}

/**
 * Counts other minutes for a session than were counted first; with none it is deleted, with some it
 * is back. What a learner answers when asked about time they were away.
 */
export function recountSession(
  progress: Progress,
  id: SessionId,
  minutes: number,
  now: Date,
): Progress {
  const session = ownValue(progress.sessions, id);
  if (session === undefined) {
    return progress;
  }
  const { deleted: _deleted, ...rest } = session;
  return withSession(progress, id, {
    ...rest,
    minutes,
    ...(minutes > 0 ? {} : { deleted: true }),
    editedAt: editTime(session, now),
  });
}

/** Marks a session as deleted, which outlives copies that still have it. */
export function deleteSession(progress: Progress, id: SessionId, now: Date): Progress {
  const session = ownValue(progress.sessions, id);
  return session === undefined || session.deleted
    ? progress
    : withSession(progress, id, { ...session, deleted: true, editedAt: editTime(session, now) });
}

/** A session that counts, with its id. */
export interface LiveSession extends StudySession {
  readonly id: SessionId;
}

/** Every session that is not deleted, in the order they started. */
export function liveSessions(progress: Progress): LiveSession[] {
  return Object.entries(progress.sessions)
    .map(([id, session]) => ({ id, ...session }))
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt) || compareText(a.id, b.id));
}

/**
 * The start of a session of so many minutes that ends by `end` and shares no minute with another:
 * the latest there is. Time that is logged without a time of day is to count in full.
 */
export function freeStart(progress: Progress, end: Date, minutes: number): Date {
  const length = minutes * MS_PER_MINUTE;
  let start = end.getTime() - length;
  for (const taken of takenStretches(progress, end).reverse()) {
    if (taken.from < start + length && taken.to > start) {
      start = taken.from - length;
    }
  }
  return new Date(start);
}

/** Stretches nobody can study in again, by their start; the running session's among them. */
function takenStretches(progress: Progress, now: Date): { from: number; to: number }[] {
  const running = runningSession(progress);
  const current =
    running === undefined ? [] : [{ ...running, minutes: minutesUntil(running, now) }];
  return [...liveSessions(progress), ...current]
    .map(({ startedAt, minutes }) => {
      const from = Date.parse(startedAt);
      return { from, to: from + minutes * MS_PER_MINUTE };
    })
    .sort((a, b) => a.from - b.from);
}

function withSession(progress: Progress, id: SessionId, session: StudySession): Progress {
  return { ...progress, sessions: { ...progress.sessions, [id]: session } };
}

function editTime({ editedAt }: StudySession, now: Date): IsoTime {
  return stampAfter(now, editedAt);
}
