// Opens a real VS Code in which our dashboard shows made-up progress, for pictures and measurements.
import { build } from 'esbuild';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readJson, writeJson } from '../../support/files.mjs';
import { openHost } from '../../support/host/openHost.mjs';
import { repositoryFolder } from '../../support/paths.mjs';

const answerLimitMs = 20_000;
const pollMs = 10;

/**
 * @typedef {object} DashboardStage
 * @property {import('../../support/host/openHost.mjs').Host} host
 * @property {import('playwright-core').Page} page
 * @property {(scene: import('./stage').Scene) => Promise<import('./stage').Shown>} show
 * @property {(heading: string) => Promise<import('playwright-core').Frame>} frame the webview with this heading
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<DashboardStage>} */
export async function openStage() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-stage-'));
  const workspaceFolder = path.join(folder, 'workspace');
  fs.mkdirSync(workspaceFolder);
  const host = await openHost({
    workspaceFolder,
    testsPath: await buildStage(),
    env: { BACKEND_ROADMAP_STAGE: folder },
  });
  const show = async (/** @type {import('./stage').Scene} */ scene) => {
    const answer = path.join(folder, 'shown.json');
    fs.rmSync(answer, { force: true });
    const file = path.join(folder, 'scene.json');
    writeJson(`${file}.new`, scene);
    fs.renameSync(`${file}.new`, file);
    await waitFor(`the stage to show ${JSON.stringify(scene)}`, () => fs.existsSync(answer));
    return /** @type {import('./stage').Shown} */ (readJson(answer));
  };
  const close = async () => {
    await host.close();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await host.page.locator('.monaco-workbench').waitFor({ timeout: answerLimitMs });
    return { host, page: host.page, show, close, frame: (heading) => frameOf(host.page, heading) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Lies in the repository, so that it gets the same `vscode` as our extension. */
async function buildStage() {
  const outfile = path.join(repositoryFolder, 'out/stage/stage.cjs');
  await build({
    absWorkingDir: repositoryFolder,
    entryPoints: ['test/bench/dashboardStage/stage.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} heading
 */
async function frameOf(page, heading) {
  /** @type {import('playwright-core').Frame | undefined} */
  let found;
  await waitFor(`a webview with '${heading}'`, async () => {
    for (const frame of page.frames()) {
      // A frame may go away while it is asked.
      const count = await frame
        .locator('h1', { hasText: heading })
        .count()
        .catch(() => 0);
      if (count > 0) found = frame;
    }
    return found !== undefined;
  });
  return /** @type {import('playwright-core').Frame} */ (found);
}

/**
 * @param {string} what
 * @param {() => boolean | Promise<boolean>} isThere
 */
async function waitFor(what, isThere) {
  const deadline = Date.now() + answerLimitMs;
  while (!(await isThere())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
