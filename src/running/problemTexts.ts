import * as vscode from 'vscode';
import type { BrokenReport, RunProblem } from '../checks/report';

/** What happened and what to do next, for somebody who has not seen it before. */
export function problemText(problem: RunProblem): string {
  switch (problem.kind) {
    case 'toolMissing':
      return vscode.l10n.t(
        '{0} {1} or newer was not found on this computer. Run “Check My Tools” to see how to install it.',
        toolName(problem.tool),
        problem.minimum,
      );
    case 'toolTooOld':
      return vscode.l10n.t(
        'This starter needs {0} {1} or newer; found {2}. Run “Check My Tools” to see how to get it.',
        toolName(problem.tool),
        problem.minimum,
        problem.found,
      );
    case 'didNotStart':
      return vscode.l10n.t(
        'The tests could not be started: {0}. Run “Check My Tools” to see what is installed.',
        problem.message,
      );
    case 'notSetUp':
      return vscode.l10n.t(
        'The libraries of this starter are not installed yet, or not the right ones. Run “Check My Work”, which offers to install them, or type: {0}',
        problem.command,
      );
    case 'cancelled':
      return vscode.l10n.t('The check was cancelled. Nothing was counted.');
    case 'timedOut':
      return problem.runningTest === undefined
        ? vscode.l10n.t(
            'The tests did not end in time and were stopped. Look for a loop that never ends.',
          )
        : vscode.l10n.t(
            '“{0}” did not end in time and was stopped. Look for a loop that never ends.',
            problem.runningTest,
          );
    case 'tooMuchOutput':
      return vscode.l10n.t(
        'Your program printed without end and was stopped. Look for a print inside a loop that never ends.',
      );
    case 'crashed':
      return vscode.l10n.t(
        'The test runner stopped before it was finished ({0}), so nothing was counted. The output says more.',
        problem.signal ?? String(problem.exitCode),
      );
    case 'doesNotCompile':
      return vscode.l10n.t(
        'Your code does not compile yet, so no test could run: {0}',
        problem.message,
      );
    case 'doesNotLoad':
      return vscode.l10n.t(
        'A file could not be loaded, so tests are missing: {0}',
        problem.message,
      );
    case 'noReport':
      return vscode.l10n.t(
        'The test runner ended without a report. Check that the test files are still there.',
      );
    case 'brokenReport':
      return brokenReportText(problem.reason);
    case 'noTestsRan':
      return vscode.l10n.t('No test ran. Check that the test files are still in their folder.');
    case 'otherProject':
      return vscode.l10n.t(
        'The tests that ran belong to another project ({0}). Open the folder of the starter and try again.',
        problem.names.join(', '),
      );
    case 'namesDidNotRun':
      return vscode.l10n.t(
        'These tests did not run, so nothing was counted: {0}. Check that the test files are as they came.',
        problem.names.join(', '),
      );
  }
}

function brokenReportText(reason: BrokenReport): string {
  return reason === 'tooLarge'
    ? vscode.l10n.t(
        'The report of the tests is too large to be read. Print less in your program and try again.',
      )
    : vscode.l10n.t(
        'The report of the tests cannot be read, perhaps because the run was cut off. Run the check again.',
      );
}

export function toolName(tool: string): string {
  const names: Readonly<Record<string, string>> = {
    python: 'Python',
    node: 'Node.js',
    java: vscode.l10n.t('Java (JDK)'),
    go: 'Go',
    git: 'Git',
  };
  return names[tool] ?? tool;
}
