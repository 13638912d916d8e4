// Runs in the extension host: activates one extension, shows its tree, and writes what that took.
// It must lie in the measured extension's folder, so that both get the same `vscode` object.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const vscode = require('vscode');

const quietNeededMs = 1500;
const quietLimitMs = 60_000;
const timerMs = 10;
const latenessMs = 5;

exports.run = async () => {
  const { BACKEND_ROADMAP_MEASURED, BACKEND_ROADMAP_MEASUREMENT } = process.env;
  const { extensionId, viewId } = /** @type {{extensionId: string, viewId: string}} */ (
    parse(BACKEND_ROADMAP_MEASURED)
  );
  // A failure is written as well: nothing else of it reaches the process that asked.
  const result = await measure(extensionId, viewId).catch((/** @type {unknown} */ error) => ({
    failure: String(error),
  }));
  fs.writeFileSync(BACKEND_ROADMAP_MEASUREMENT ?? '', JSON.stringify(result));
};

/**
 * @param {string} extensionId
 * @param {string} viewId
 */
async function measure(extensionId, viewId) {
  const extension = vscode.extensions.getExtension(extensionId);
  if (!extension) throw new Error('it is not there');
  await untilQuiet();
  if (extension.isActive) throw new Error('it was active before it was needed');
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
  return {
    activationMs,
    viewMs: resolvedAt - shownAt,
    childrenMs: resolvedAt - calledAt,
    loaded: sizesBelow(extension.extensionPath, files),
  };
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function sizesBelow(folder, files) {
  return files
    .filter((file) => file.startsWith(folder + path.sep))
    .map((file) => ({ file: path.relative(folder, file), bytes: fs.statSync(file).size }));
}

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
    if (before - startedAt > quietLimitMs)
      throw new Error('the host did not become quiet; is the machine busy?');
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
