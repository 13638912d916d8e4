import * as vscode from 'vscode';
import type { RoadmapProblem } from '../roadmap/parseRoadmap';
import type { RoadmapProblems } from '../storage/ownRoadmap';

/** The problems of the workspace's roadmap file, in the Problems panel and at the line. */
export class RoadmapDiagnostics implements RoadmapProblems, vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('backendRoadmap');

  show(
    uri: vscode.Uri,
    problems: readonly RoadmapProblem[],
    warnings: readonly RoadmapProblem[],
  ): void {
    // Only one file is the roadmap: what was said of another is no longer true.
    this.collection.clear();
    this.collection.set(uri, [
      ...problems.map((problem) => diagnosticOf(problem, vscode.DiagnosticSeverity.Error)),
      ...warnings.map((warning) => diagnosticOf(warning, vscode.DiagnosticSeverity.Warning)),
    ]);
  }

  clear(): void {
    this.collection.clear();
  }

  dispose(): void {
    this.collection.dispose();
  }
}

function diagnosticOf(
  { message, line, column, length }: RoadmapProblem,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const range = new vscode.Range(line - 1, column - 1, line - 1, column - 1 + length);
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = vscode.l10n.t('Backend Roadmap');
  return diagnostic;
}
