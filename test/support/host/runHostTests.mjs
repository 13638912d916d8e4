// Usage: runHostTests.mjs <version> <bundle…>: runs bundled host tests in a new VS Code window.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { exitWith } from '../messages.mjs';
import { repositoryFolder, supportFolder } from '../paths.mjs';
import { installDesktop } from './desktop.mjs';
import { chooseHostKind } from './hostKind.mjs';
import { writeFirstSettings } from './settings.mjs';
import { toHostVersion } from './versions.mjs';

const [version = 'newest', ...bundles] = process.argv.slice(2);
void exitWith(runInNewWindow(toHostVersion(version), bundles));

/**
 * Opens an empty folder with settings of its own, so that no run sees what another left.
 * @param {import('./versions.mjs').HostVersion} version
 * @param {readonly string[]} bundles
 */
async function runInNewWindow(version, bundles) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-'));
  const workspaceFolder = path.join(folder, 'workspace');
  const userDataFolder = path.join(folder, 'data');
  fs.mkdirSync(workspaceFolder);
  writeFirstSettings(userDataFolder);
  try {
    return await runTests({
      vscodeExecutablePath:
        chooseHostKind() === 'npm'
          ? path.join(supportFolder, 'host/code')
          : await installDesktop(version),
      extensionDevelopmentPath: repositoryFolder,
      extensionTestsPath: path.join(supportFolder, 'host/mochaRunner.cjs'),
      launchArgs: [
        workspaceFolder,
        `--user-data-dir=${userDataFolder}`,
        `--extensions-dir=${path.join(folder, 'extensions')}`,
      ],
      extensionTestsEnv: {
        BACKEND_ROADMAP_HOST_VERSION: version,
        BACKEND_ROADMAP_TEST_FILES: JSON.stringify(bundles),
      },
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
