import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../contributions';
import type { Progress, RunningSession } from '../progress/progress';
import {
  deleteSession,
  minutesUntil,
  recountSession,
  resumeSession,
  runId,
  runningSession,
  seeSession,
  stopSession,
} from '../progress/sessions';
import { askMinutes } from './durationInput';
import type { PanelServices } from './panelServices';
import { durationText, skillTitle, timeText } from './sessionWords';

const MS_PER_MINUTE = 60_000;
const DEFAULT_IDLE_MINUTES = 10;

/** Longer than anybody studies without a break: not offered as a whole. */
const LONG_SESSION_MINUTES = 12 * 60;

export type WatchServices = Pick<PanelServices, 'roadmap' | 'store' | 'now' | 'log'>;

/**
 * Knows whether the learner of a running session is there. Pauses it when no sign of them came for
 * `idleMinutes` and asks on their return what to count; the session of a window that was closed is
 * found again and asked about. Until an answer comes, what was studied is safe: the time up to
 * leaving counts.
 */
export class SessionWatch {
  private lastSignMs: number;
  /** A session of an earlier window that was left long ago: paused until the learner decides. */
  private undecidedRun: string | undefined;

  constructor(private readonly services: WatchServices) {
    this.lastSignMs = 0;
  }

  /** Asks about a session that was running before this window opened. */
  async askAboutFoundSession(): Promise<void> {
    const found = runningSession(this.services.store.progress);
    if (found === undefined) {
      return;
    }
    const openedAt = this.services.now();
    const isLongAgo = openedAt.getTime() - Date.parse(found.seenAt) >= idleMs();
    this.undecidedRun = isLongAgo ? runId(found) : undefined;
    const answer = await this.askWhatToDoWith(found, openedAt);
    this.undecidedRun = undefined;
    await this.settleFound(found, answer, { openedAt, isLongAgo });
  }

  /** The moment the learner of the running session left; undefined while they are there. */
  awaySince(): Date | undefined {
    const running = runningSession(this.services.store.progress);
    if (running === undefined) {
      return undefined;
    }
    if (this.undecidedRun === runId(running)) {
      return new Date(running.seenAt);
    }
    const lastSeen = this.lastSeen(running);
    const isAway = this.services.now().getTime() - lastSeen.getTime() >= idleMs();
    return isAway ? lastSeen : undefined;
  }

  /** To be called at every sign of the learner: a key, a click, the window in front. */
  async noteSign(): Promise<void> {
    const running = runningSession(this.services.store.progress);
    const leftAt = this.awaySince();
    const now = this.services.now();
    this.lastSignMs = now.getTime();
    const isUndecided = running !== undefined && this.undecidedRun === runId(running);
    if (running !== undefined && leftAt !== undefined && !isUndecided) {
      await this.welcomeBack(running, leftAt, now);
    }
  }

  /** Keeps when the learner was last seen, for a window that ends without a word. */
  async keepSeen(): Promise<void> {
    const { store } = this.services;
    const running = runningSession(store.progress);
    if (running === undefined || this.awaySince() !== undefined || store.isReadOnly) {
      return;
    }
    await store.update((progress) => seeSession(progress, this.lastSeen(running)));
  }

  /** Another window may have seen the learner later than this one. */
  private lastSeen({ seenAt }: RunningSession): Date {
    return new Date(Math.max(this.lastSignMs, Date.parse(seenAt)));
  }

  private async welcomeBack(running: RunningSession, leftAt: Date, now: Date): Promise<void> {
    const { roadmap, store } = this.services;
    // Stored before asking: whatever becomes of the question, the time up to leaving counts.
    await store.update((progress) =>
      isRunning(progress, running) ? resumeSession(progress, { leftAt, now }) : progress,
    );
    const wholeMinutes = minutesUntil(running, now);
    const countAll = vscode.l10n.t('Count All ({0})', durationText(wholeMinutes));
    const countUntilLeft = vscode.l10n.t(
      'Count Until I Left ({0})',
      durationText(minutesUntil(running, leftAt)),
    );
    const choose = vscode.l10n.t('Choose…');
    const question = vscode.l10n.t(
      "You were away from '{0}' since {1}. How much of it was study? The session goes on.",
      skillTitle(roadmap, running.skillId),
      timeText(leftAt, now),
    );
    const answer = await vscode.window.showInformationMessage(
      question,
      ...(wholeMinutes <= LONG_SESSION_MINUTES ? [countAll] : []),
      countUntilLeft,
      choose,
    );
    const minutes =
      answer === choose
        ? await askMinutes(choose, question, minutesUntil(running, leftAt))
        : answer === countAll
          ? wholeMinutes
          : undefined;
    if (minutes !== undefined) {
      await this.recount(running, minutes);
    }
  }

  private async recount(running: RunningSession, minutes: number): Promise<void> {
    const { roadmap, store, now } = this.services;
    await store.update(
      (progress) => recountSession(progress, runId(running), minutes, now()),
      vscode.l10n.t('{0}: {1}', skillTitle(roadmap, running.skillId), durationText(minutes)),
    );
  }

  private async askWhatToDoWith(found: RunningSession, now: Date): Promise<FoundAnswer> {
    const { skillId, startedAt, seenAt } = found;
    const seen = new Date(seenAt);
    const answers = new Map<string, FoundAnswer>([
      [vscode.l10n.t('Continue'), 'continue'],
      [
        vscode.l10n.t(
          'Count Until {0} ({1})',
          timeText(seen, now),
          durationText(minutesUntil(found, seen)),
        ),
        'countUntilSeen',
      ],
      [vscode.l10n.t('Discard'), 'discard'],
    ]);
    const message = vscode.l10n.t(
      "A study session on '{0}' is still running, since {1}. You were last seen at {2}.",
      skillTitle(this.services.roadmap, skillId),
      timeText(new Date(startedAt), now),
      timeText(seen, now),
    );
    const answer = await vscode.window.showInformationMessage(message, ...answers.keys());
    return answers.get(answer ?? '') ?? 'dismiss';
  }

  private async settleFound(
    found: RunningSession,
    answer: FoundAnswer,
    { openedAt, isLongAgo }: { readonly openedAt: Date; readonly isLongAgo: boolean },
  ): Promise<void> {
    const { roadmap, store, now } = this.services;
    const seenAt = new Date(found.seenAt);
    const minutes = minutesUntil(found, seenAt);
    const title = skillTitle(roadmap, found.skillId);
    const ifRunning = (change: (progress: Progress) => Progress) => (progress: Progress) =>
      isRunning(progress, found) ? change(progress) : progress;
    if (answer === 'continue') {
      const resume = (progress: Progress) =>
        seeSession(resumeSession(progress, { leftAt: seenAt, now: openedAt }), now());
      await store.update(ifRunning(isLongAgo ? resume : (progress) => progress));
    } else if (answer !== 'dismiss' || isLongAgo) {
      await store.update(ifRunning((progress) => stopSession(progress, { now: now(), minutes })));
    }
    if (answer === 'discard') {
      await store.update(
        (progress) => deleteSession(progress, runId(found), now()),
        vscode.l10n.t('Deleted {0}: {1}', title, durationText(minutes)),
      );
    }
  }
}

type FoundAnswer = 'continue' | 'countUntilSeen' | 'discard' | 'dismiss';

function isRunning(progress: Progress, { startedAt }: RunningSession): boolean {
  return runningSession(progress)?.startedAt === startedAt;
}

function idleMs(): number {
  const minutes = vscode.workspace.getConfiguration(SETTINGS_SECTION).get<unknown>('idleMinutes');
  const isUsable = typeof minutes === 'number' && minutes >= 1;
  return (isUsable ? minutes : DEFAULT_IDLE_MINUTES) * MS_PER_MINUTE;
}
