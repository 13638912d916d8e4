import * as vscode from 'vscode';
import { CommandId } from '../contributions';

const TICK_MS = 10_000;
const MINUTE_MS = 60_000;

interface ClockOptions {
  readonly title: string;
  readonly startedAt: Date;
  /** Left out without time: then the clock only counts. */
  readonly limitMinutes: number | undefined;
  readonly now: () => Date;
}

/** The time of an attempt at the foot of the window. When it is up it says so there, and nowhere else. */
export class InterviewClock implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'backendRoadmap.interview',
    vscode.StatusBarAlignment.Left,
  );
  private readonly timer = setInterval(() => {
    this.update();
  }, TICK_MS);

  constructor(private readonly options: ClockOptions) {
    this.item.name = vscode.l10n.t('Backend Roadmap Interview Problem');
    this.item.command = CommandId.drawProblem;
    this.update();
    this.item.show();
  }

  /** Whole minutes, a minute begun counts. */
  minutes(): number {
    const { startedAt, now } = this.options;
    return Math.max(1, Math.ceil((now().getTime() - startedAt.getTime()) / MINUTE_MS));
  }

  dispose(): void {
    clearInterval(this.timer);
    this.item.dispose();
  }

  private update(): void {
    const time = this.timeText();
    const { title } = this.options;
    const finish = vscode.l10n.t('Note the attempt or stop it');
    this.item.text = `$(watch) ${time}`;
    this.item.tooltip = `${title}\n${finish}`;
    this.item.accessibilityInformation = { label: `${title}, ${time}. ${finish}`, role: 'button' };
  }

  private timeText(): string {
    const { startedAt, limitMinutes, now } = this.options;
    const passed = Math.floor((now().getTime() - startedAt.getTime()) / MINUTE_MS);
    if (limitMinutes === undefined) {
      return vscode.l10n.t('{0} min', passed);
    }
    return passed < limitMinutes
      ? vscode.l10n.t('{0} min left', limitMinutes - passed)
      : vscode.l10n.t('time is up');
  }
}
