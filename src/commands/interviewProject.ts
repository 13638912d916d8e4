import * as vscode from 'vscode';
import { attemptToAdd, type FinishedAttempt } from '../checks/artefacts/interview/attemptLine';
import {
  ATTEMPTS_FILE,
  readAttempts,
  type AttemptsReading,
  type LoggedAttempt,
} from '../checks/artefacts/interview/attempts';
import { UserError } from '../errors';
import { parseJson } from '../parseJson';
import { interviewProblemsSchema, type InterviewProblem } from '../scaffold/interviewProblems';

const PROBLEMS_FILE = 'problems.json';

/** The problems of a project with those the learner added, and what the log says about them. */
export async function readInterviewProject(folder: vscode.Uri): Promise<{
  readonly problems: readonly InterviewProblem[];
  readonly attempts: readonly LoggedAttempt[];
}> {
  const file = vscode.Uri.joinPath(folder, PROBLEMS_FILE);
  const parsed = interviewProblemsSchema.safeParse(parseJson((await readText(file)) ?? ''));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(
      vscode.l10n.t(
        "'{0}' is not as it should be: {1}. Compare it with a new copy of the starter.",
        vscode.workspace.asRelativePath(file),
        [...(issue?.path ?? []).map(String), issue?.message ?? ''].join(' '),
      ),
    );
  }
  const log = (await readText(logOf(folder))) ?? '';
  const reading = log.trim() === '' ? undefined : readAttempts(log);
  if (reading?.ok === false) {
    throw unreadable(folder, reading);
  }
  return { problems: parsed.data.problems, attempts: reading?.attempts ?? [] };
}

/**
 * Adds a line at the end of the log, as an edit that can be undone in it. A log with changes that
 * are not saved stays unsaved. Resolves to the log.
 */
export async function addToLog(folder: vscode.Uri, attempt: FinishedAttempt): Promise<vscode.Uri> {
  const file = logOf(folder);
  const edit = new vscode.WorkspaceEdit();
  const isThere = (await readText(file)) !== undefined;
  if (!isThere) {
    edit.createFile(file, { ignoreIfExists: false, overwrite: false });
  }
  const document = isThere ? await vscode.workspace.openTextDocument(file) : undefined;
  const addition = attemptToAdd(document?.getText() ?? '', attempt);
  if (!addition.ok) {
    throw unreadable(folder, addition);
  }
  const wasDirty = document?.isDirty === true;
  const end = document?.lineAt(document.lineCount - 1).range.end ?? new vscode.Position(0, 0);
  edit.insert(file, end, addition.text);
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new UserError(
      vscode.l10n.t(
        "'{0}' could not be written. Check that you may write to this folder.",
        vscode.workspace.asRelativePath(file),
      ),
    );
  }
  if (!wasDirty) {
    await (await vscode.workspace.openTextDocument(file)).save();
  }
  return file;
}

function logOf(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, ATTEMPTS_FILE);
}

function unreadable(
  folder: vscode.Uri,
  fault: Exclude<AttemptsReading, { readonly ok: true }>,
): UserError {
  const file = vscode.workspace.asRelativePath(logOf(folder));
  return new UserError(
    fault.problem === 'csvColumnMissing'
      ? vscode.l10n.t(
          "'{0}' has no column {1}. Put its first line back as it was in the starter, then try again.",
          file,
          fault.column,
        )
      : vscode.l10n.t(
          "'{0}' cannot be read in line {1}. Put a text with a comma between two double quotes, then try again.",
          file,
          fault.line,
        ),
  );
}

async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
      return undefined;
    }
    throw error;
  }
}
