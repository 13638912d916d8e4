import * as vscode from 'vscode';
import { ARTEFACT_MESSAGES } from '../checks/artefacts/messages';
import type { LiveResult } from '../checks/liveResults';
import type { CheckReport, CheckResult } from '../checks/report';
import { problemText } from './problemTexts';

/** One run of a project as the Test Explorer shows it: what was asked for, by canonical name. */
export class RunView {
  constructor(
    private readonly run: vscode.TestRun,
    private readonly folder: vscode.Uri,
    private readonly items: ReadonlyMap<string, vscode.TestItem>,
  ) {
    for (const item of items.values()) {
      run.started(item);
    }
  }

  print(text: string, location?: vscode.Location, item?: vscode.TestItem): void {
    this.run.appendOutput(text.replace(/\r?\n/g, '\r\n'), location, item);
  }

  /** What the output says while tests run; `show` follows and has the last word. */
  showLive({ name, hasPassed }: LiveResult): void {
    const item = this.items.get(name);
    if (item === undefined) {
      return;
    }
    if (hasPassed) {
      this.run.passed(item);
    } else {
      this.run.failed(item, []);
    }
  }

  show(result: CheckResult): void {
    const item = this.items.get(result.name);
    if (item === undefined) {
      return;
    }
    if (result.message !== '') {
      this.print(`${item.label}: ${messageText(result)}\n`, this.locationOf(result), item);
    }
    switch (result.status) {
      case 'passed':
        if (result.form === true) {
          item.description = vscode.l10n.t('form checked');
        }
        this.run.passed(item, result.durationMs);
        break;
      case 'failed':
        this.run.failed(item, this.messageOf(result), result.durationMs);
        break;
      case 'errored':
        this.run.errored(item, this.messageOf(result), result.durationMs);
        break;
      case 'notRun':
        this.run.skipped(item);
        break;
    }
  }

  /** A run that does not count says why on every name it came to no verdict on. */
  showProblem({ problem, results }: CheckReport): void {
    if (problem === undefined) {
      return;
    }
    const text = problemText(problem);
    this.print(`\n${text}\n`);
    const judged = new Set(
      results.filter(({ status }) => status !== 'notRun').map(({ name }) => name),
    );
    for (const [name, item] of this.items) {
      if (!judged.has(name)) {
        if (problem.kind === 'cancelled') {
          this.run.skipped(item);
        } else {
          this.run.errored(item, new vscode.TestMessage(text));
        }
      }
    }
  }

  private messageOf(result: CheckResult): vscode.TestMessage {
    const { expected, actual } = result;
    const text = messageText(result);
    const message =
      expected !== undefined && actual !== undefined
        ? vscode.TestMessage.diff(text, expected, actual)
        : new vscode.TestMessage(text);
    const location = this.locationOf(result);
    if (location !== undefined) {
      message.location = location;
    }
    return message;
  }

  private locationOf({ location }: CheckResult): vscode.Location | undefined {
    return location === undefined
      ? undefined
      : new vscode.Location(
          vscode.Uri.joinPath(this.folder, location.file),
          new vscode.Position(location.line - 1, 0),
        );
  }
}

/** Our own checks speak the editor's language; a runner's words stay as they are. */
function messageText({ message, explanation }: CheckResult): string {
  return explanation === undefined
    ? message
    : vscode.l10n.t(ARTEFACT_MESSAGES[explanation.key], { ...explanation.args });
}
