import * as vscode from 'vscode';
import { NOTE_SCHEME } from '../contributions';
import { isUserError, UserError } from '../errors';
import {
  MAX_NOTE_CHARACTERS,
  noteChangedAtMs,
  noteOf,
  notePath,
  readNotePath,
  toNote,
  type NoteName,
} from '../progress/note';
import { setNote } from '../progress/transitions';
import { currentSkillId } from '../protocol/skillPageState';
import { findSkill, type Skill } from '../roadmap/roadmap';
import type { PanelServices } from './panelServices';

/** The address under which an editor opens the note. */
export function noteUri(name: NoteName): vscode.Uri {
  return vscode.Uri.from({ scheme: NOTE_SCHEME, path: notePath(name) });
}

interface SeenNote {
  readonly uri: vscode.Uri;
  /** Undefined while there is no such note: the roadmap does not have its skill. */
  readonly changedAtMs: number | undefined;
}

/**
 * The notes as files whose content is the learner's progress. VS Code keeps what is typed, warns of
 * conflicts by the time of the last change, and asks for each save what progress makes of it.
 */
export class SkillNotes implements vscode.Disposable {
  private readonly seen = new Map<string, SeenNote>();
  private readonly listeners: vscode.Disposable;
  /** Of notes that VS Code saves by itself while the learner types. */
  private readonly typing = new Map<string, object>();

  constructor(
    private readonly services: PanelServices,
    private readonly tell: (events: vscode.FileChangeEvent[]) => void,
  ) {
    this.listeners = vscode.Disposable.from(
      services.store.onDidChangeProgress(() => {
        this.tellChanges();
      }),
      vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
        this.followTyping(document.uri, reason === vscode.TextDocumentSaveReason.AfterDelay);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.followTyping(uri, false);
      }),
    );
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const name = readNotePath(uri.path);
    if (name === undefined) {
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    }
    const { byteLength: size } = this.readFile(uri);
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: this.changedAtMs(uri) ?? 0,
      size,
      ...(this.services.store.isReadOnly ? { permissions: vscode.FilePermission.Readonly } : {}),
    };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const skill = this.skillOf(uri);
    this.seen.set(uri.toString(), { uri, changedAtMs: this.changedAtMs(uri) });
    if (skill === undefined) {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    const note = noteOf(this.services.store.progress, skill.id);
    return new TextEncoder().encode(`${byteOrderMark(uri)}${note}`);
  }

  /** Resolves once the note is stored. What the learner must know is the message of its error. */
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    try {
      await this.keep(uri, textOf(content));
    } catch (error) {
      throw isUserError(error) ? new vscode.FileSystemError(error.message) : error;
    }
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private async keep(uri: vscode.Uri, text: string): Promise<void> {
    const { store, now } = this.services;
    const { title } = this.skillOf(uri) ?? noSuchNote();
    const note = toNote(text);
    if (note.length > MAX_NOTE_CHARACTERS) {
      throw new UserError(
        vscode.l10n.t(
          'This note has {0} characters, and a note may have {1}. Shorten it, or keep the long text in a file of your own.',
          note.length.toLocaleString(vscode.env.language),
          MAX_NOTE_CHARACTERS.toLocaleString(vscode.env.language),
        ),
      );
    }
    await store.update(
      (progress) => {
        // Asked again: the store may have turned to another roadmap while this waited.
        const { id } = this.skillOf(uri) ?? noSuchNote();
        return noteOf(progress, id) === note ? progress : setNote(progress, id, note, now());
      },
      note === '' ? vscode.l10n.t('{0}: note removed', title) : vscode.l10n.t('{0}: note', title),
      this.typing.get(uri.toString()),
    );
  }

  /** Else every pause in typing would push an older change out of what can be undone. */
  private followTyping(uri: vscode.Uri, isTyping: boolean): void {
    const key = uri.toString();
    if (!isTyping) {
      this.typing.delete(key);
    } else if (uri.scheme === NOTE_SCHEME && !this.typing.has(key)) {
      this.typing.set(key, {});
    }
  }

  /** Undefined for the note of another roadmap, and of a skill that this one does not have. */
  private skillOf(uri: vscode.Uri): Skill | undefined {
    const { roadmap, store } = this.services;
    const name = readNotePath(uri.path);
    return name === undefined || name.roadmapId !== store.roadmapId
      ? undefined
      : findSkill(roadmap, currentSkillId(roadmap, name.skillId));
  }

  private changedAtMs(uri: vscode.Uri): number | undefined {
    const skill = this.skillOf(uri);
    return skill && noteChangedAtMs(this.services.store.progress, skill.id);
  }

  /** By command, by undo, by another window or by a merge: an open editor follows. */
  private tellChanges(): void {
    const events = [...this.seen].flatMap(([key, { uri, changedAtMs: before }]) => {
      const after = this.changedAtMs(uri);
      this.seen.set(key, { uri, changedAtMs: after });
      return before === after ? [] : [{ uri, type: typeOfChange(before, after) }];
    });
    if (events.length > 0) {
      this.tell(events);
    }
  }
}

function typeOfChange(before: number | undefined, after: number | undefined) {
  const { Created, Changed, Deleted } = vscode.FileChangeType;
  return after === undefined ? Deleted : before === undefined ? Created : Changed;
}

function noSuchNote(): never {
  throw new UserError(
    vscode.l10n.t(
      'The roadmap of this folder does not have the skill of this note. Copy what you wrote to another place before you close it.',
    ),
  );
}

/** Notes are UTF-8. Where VS Code would take files for something else, a mark says so. */
function byteOrderMark(uri: vscode.Uri): string {
  const scope = { uri, languageId: 'markdown' };
  const encoding = vscode.workspace.getConfiguration('files', scope).get<unknown>('encoding');
  return encoding === undefined || encoding === 'utf8' ? '' : '\uFEFF';
}

function textOf(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new UserError(
      vscode.l10n.t(
        'A note is kept as UTF-8. Choose “UTF-8” under “Save with Encoding” in the status bar, and save again.',
      ),
      { cause },
    );
  }
}
