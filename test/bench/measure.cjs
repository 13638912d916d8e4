// Runs in the extension host: activates one extension, shows its tree, and writes what that took.
// It must lie in the measured extension's folder, so that both get the same `vscode` object.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const vscode = require('vscode');

const quietNeededMs = 1500;
const quietLimitMs = 20_000;
const timerMs = 10;
const latenessMs = 5;

exports.run = async () => {
  const { BACKEND_ROADMAP_MEASURED, BACKEND_ROADMAP_MEASUREMENT } = process.env;
  const { extensionId, viewId } = /** @type {{extensionId: string, viewId: string}} */ (
    parse(BACKEND_ROADMAP_MEASURED)
  );
  const extension = vscode.extensions.getExtension(extensionId);
  if (!extension) throw new Error(`Extension '${extensionId}' is not there.`);
  await untilQuiet();
  if (extension.isActive) throw new Error(`'${extensionId}' was active before it was needed.`);
  const firstChildren = timeFirstChildren();
  const filesBefore = new Set(loadedFiles());
  const startedAt = performance.now();
  await extension.activate();
  const activationMs = performance.now() - startedAt;
  const files = loadedFiles().filter((file) => !filesBefore.has(file));
  await untilQuiet();
  const shownAt = performance.now();
  await vscode.commands.executeCommand(`${viewId}.focus`);
  const { calledAt, resolvedAt } = await firstChildren;
  const measurement = {
    activationMs,
    viewMs: resolvedAt - shownAt,
    childrenMs: resolvedAt - calledAt,
    loaded: files
      .filter((file) => file.startsWith(extension.extensionPath + path.sep))
      .map((file) => ({
        file: path.relative(extension.extensionPath, file),
        bytes: fs.statSync(file).size,
      })),
  };
  fs.writeFileSync(BACKEND_ROADMAP_MEASUREMENT ?? '', JSON.stringify(measurement));
};

/**
 * @param {string | undefined} json
 * @returns {unknown}
 */
function parse(json) {
  return JSON.parse(json ?? '{}');
}

/** Waits until timers come on time, so that the host's own start is not measured. */
async function untilQuiet() {
  const startedAt = performance.now();
  let quietSince = startedAt;
  while (performance.now() - quietSince < quietNeededMs) {
    const before = performance.now();
    if (before - startedAt > quietLimitMs) throw new Error('The host did not become quiet.');
    await new Promise((resolve) => setTimeout(resolve, timerMs));
    if (performance.now() - before > timerMs + latenessMs) quietSince = performance.now();
  }
}

function loadedFiles() {
  const { _cache } = /** @type {{_cache: Record<string, unknown>}} */ (
    /** @type {unknown} */ (Module)
  );
  return Object.keys(_cache);
}

/**
 * Times the first `getChildren` of the tree that is created next.
 * @returns {Promise<{calledAt: number, resolvedAt: number}>}
 */
function timeFirstChildren() {
  return new Promise((resolve) => {
    const { createTreeView } = vscode.window;
    vscode.window.createTreeView = (id, options) => {
      const { treeDataProvider } = options;
      const getChildren = treeDataProvider.getChildren.bind(treeDataProvider);
      treeDataProvider.getChildren = async (element) => {
        const calledAt = performance.now();
        const children = await getChildren(element);
        resolve({ calledAt, resolvedAt: performance.now() });
        return children;
      };
      return createTreeView(id, options);
    };
  });
}
