import * as vscode from 'vscode';
import { isUserError } from '../errors';
import { lazy } from '../lazy';
import type { StarterTests } from './starterTests';
import type { TestServices } from './testServices';

/**
 * Puts our entry into the Test Explorer at once; what finds and runs tests is loaded when the
 * explorer or a command first asks.
 */
export function registerTestController(
  services: TestServices,
  own: <T extends vscode.Disposable>(disposable: T) => T,
): () => Promise<StarterTests> {
  const controller = own(
    vscode.tests.createTestController('backendRoadmap.starters', vscode.l10n.t('Backend Roadmap')),
  );
  const starterTests = lazy(async () => {
    const loaded = await import('./starterTests');
    return own(new loaded.StarterTests(services, controller));
  });
  const discover = async () => {
    await (await starterTests()).discover();
  };
  controller.resolveHandler = async (item) => {
    if (item === undefined) {
      await discover();
    }
  };
  controller.refreshHandler = discover;
  controller.createRunProfile(
    vscode.l10n.t('Check My Work'),
    vscode.TestRunProfileKind.Run,
    async (request, token) => {
      await tellingFailures(async () => (await starterTests()).run(request, token));
    },
    true,
  );
  return starterTests;
}

/** The Test Explorer shows no error of a run: what we expect to fail is told like a command's. */
async function tellingFailures(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!isUserError(error)) {
      throw error;
    }
    void vscode.window.showErrorMessage(error.message);
  }
}
