import * as vscode from 'vscode';
import { ContextKey } from '../contributions';
import { runningSession } from '../progress/sessions';
import type { PanelServices } from './panelServices';
import { SessionStatusBar } from './sessionStatusBar';
import { SessionWatch } from './sessionWatch';

const MINUTE_MS = 60_000;

/** Everything that goes on while a session may run: status bar, signs of the learner, the clock. */
export function watchStudySessions(services: PanelServices): vscode.Disposable {
  const { store, log } = services;
  const watch = new SessionWatch(services);
  const statusBar = new SessionStatusBar(services, watch);
  const report = (error: unknown) => {
    log.warn('The study session could not be kept up to date:', String(error));
  };
  const showState = () => {
    statusBar.update();
    const isStudying = runningSession(store.progress) !== undefined;
    void vscode.commands.executeCommand('setContext', ContextKey.isStudying, isStudying);
  };
  const noteSign = () => {
    if (vscode.window.state.focused) {
      watch.noteSign().catch(report);
    }
  };
  const tick = () => {
    if (vscode.window.state.active) {
      noteSign();
    }
    watch.keepSeen().catch(report);
    statusBar.update();
  };
  const timer = setInterval(tick, MINUTE_MS);
  showState();
  watch.askAboutFoundSession().catch(report);
  return vscode.Disposable.from(
    statusBar,
    new vscode.Disposable(() => {
      clearInterval(timer);
    }),
    store.onDidChangeProgress(showState),
    ...signsOfTheLearner(noteSign),
  );
}

/** What a learner does that this window can see. Changes of files by programs are none of it. */
function signsOfTheLearner(note: () => void): vscode.Disposable[] {
  const { window, workspace } = vscode;
  return [
    window.onDidChangeWindowState(note),
    window.onDidChangeActiveTextEditor(note),
    window.onDidChangeTextEditorSelection(note),
    window.onDidChangeTextEditorVisibleRanges(note),
    window.onDidChangeActiveTerminal(note),
    window.onDidChangeTerminalState(note),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) {
        note();
      }
    }),
  ];
}
