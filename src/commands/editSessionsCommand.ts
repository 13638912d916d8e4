import * as vscode from 'vscode';
import {
  deleteSession,
  editSession,
  freeStart,
  liveSessions,
  type LiveSession,
} from '../progress/sessions';
import type { Progress, StudySession } from '../progress/progress';
import { askMinutes } from '../views/durationInput';
import { durationText, skillTitle, timeText } from '../views/sessionWords';
import type { SessionServices } from './sessionCommands';
import { pickDay, pickStudySkill } from './studyPickers';

/** Edit Study Sessions…: choose one, the newest first, then what to change. Each change can be undone. */
export async function editSessions(services: SessionServices): Promise<void> {
  const session = await pickSession(services);
  if (session === undefined) {
    return;
  }
  const edit = await pickEdit(services, session);
  const change = await edit?.(services, session);
  if (change !== undefined) {
    await services.store.update(change.apply, change.label);
    vscode.window.setStatusBarMessage(change.label, 4000);
  }
}

interface SessionChange {
  readonly apply: (progress: Progress) => Progress;
  readonly label: string;
}

/** Asks what the change needs; undefined when the learner changes their mind. */
type Edit = (services: SessionServices, session: LiveSession) => Promise<SessionChange | undefined>;

async function pickSession({
  roadmap,
  store,
  now,
}: SessionServices): Promise<LiveSession | undefined> {
  const sessions = liveSessions(store.progress).reverse();
  if (sessions.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There are no study sessions yet.'), 4000);
    return undefined;
  }
  const items = sessions.map((session) => ({
    label: skillTitle(roadmap, session.skillId),
    description: describe(session, now()),
    session,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: editTitle(),
    placeHolder: vscode.l10n.t('Which session? The newest is first.'),
    matchOnDescription: true,
  });
  return picked?.session;
}

async function pickEdit(
  { roadmap, now }: SessionServices,
  session: LiveSession,
): Promise<Edit | undefined> {
  const items: { label: string; edit: Edit }[] = [
    { label: vscode.l10n.t('$(clock) Change Length…'), edit: changeLength },
    { label: vscode.l10n.t('$(book) Change Skill…'), edit: changeSkill },
    { label: vscode.l10n.t('$(calendar) Change Day…'), edit: changeDay },
    { label: vscode.l10n.t('$(trash) Delete'), edit: removeSession },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: skillTitle(roadmap, session.skillId),
    placeHolder: describe(session, now()),
  });
  return picked?.edit;
}

const changeLength: Edit = async (services, session) => {
  const minutes = await askMinutes(
    editTitle(),
    vscode.l10n.t('How long did you study?'),
    session.minutes,
  );
  return minutes === undefined ? undefined : edited(services, session, { minutes });
};

const changeSkill: Edit = async (services, session) => {
  const skillId = await pickStudySkill(services, editTitle());
  return skillId === undefined ? undefined : edited(services, session, { skillId });
};

const changeDay: Edit = async (services, session) => {
  const endsBy = await pickDay(editTitle(), services.now());
  if (endsBy === undefined) {
    return undefined;
  }
  const others = deleteSession(services.store.progress, session.id, services.now());
  const startedAt = freeStart(others, endsBy, session.minutes).toISOString();
  return edited(services, session, { startedAt });
};

const removeSession: Edit = ({ roadmap, now }, { id, skillId, minutes }) =>
  Promise.resolve({
    apply: (progress) => deleteSession(progress, id, now()),
    label: vscode.l10n.t('Deleted {0}: {1}', skillTitle(roadmap, skillId), durationText(minutes)),
  });

function edited(
  { roadmap, now }: SessionServices,
  session: LiveSession,
  changes: Partial<Pick<StudySession, 'skillId' | 'startedAt' | 'minutes'>>,
): SessionChange {
  const { skillId, startedAt, minutes } = { ...session, ...changes };
  return {
    apply: (progress) => editSession(progress, session.id, changes, now()),
    label: vscode.l10n.t(
      '{0}: {1}',
      skillTitle(roadmap, skillId),
      describe({ startedAt, minutes }, now()),
    ),
  };
}

function describe(
  { startedAt, minutes }: Pick<StudySession, 'startedAt' | 'minutes'>,
  now: Date,
): string {
  return vscode.l10n.t('{0} · {1}', timeText(new Date(startedAt), now), durationText(minutes));
}

function editTitle(): string {
  return vscode.l10n.t('Edit Study Sessions');
}
