// Runs beside our extension in a real window and does what the crash script asks over loopback.
const fs = require('node:fs');
const http = require('node:http');
const { text } = require('node:stream/consumers');
const vscode = require('vscode');

/**
 * @typedef {import('../../../src/api').BackendRoadmapApi} Api
 * @typedef {{action: 'state'} | {action: 'change', skillId: string, status: string, round: number}} Request
 */

const CONTROL_KEY = 'control';

/** @param {vscode.ExtensionContext} context */
exports.activate = async (context) => {
  const portFile = process.env['BACKEND_ROADMAP_WITNESS'];
  const extension = vscode.extensions.getExtension('backend-roadmap.backend-roadmap');
  if (!portFile || !extension) return;
  /** @type {unknown} */
  const activated = await extension.activate();
  const api = /** @type {Api} */ (activated);
  const server = http.createServer((request, response) => {
    void text(request)
      .then((body) => answer(context, api, parse(body)))
      .then((result) => response.end(JSON.stringify(result)));
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    // Written to one side first: whoever waits for the file must not read half of it.
    fs.writeFileSync(`${portFile}.new`, String(typeof address === 'object' && address?.port));
    fs.renameSync(`${portFile}.new`, portFile);
  });
  context.subscriptions.push({ dispose: () => server.close() });
};

/**
 * @param {vscode.ExtensionContext} context
 * @param {Api} api
 * @param {Request} request
 */
async function answer({ workspaceState }, api, request) {
  if (request.action === 'change') {
    const { skillId, status, round } = request;
    // The control: the same moment, VS Code's own storage and nothing else.
    await workspaceState.update(CONTROL_KEY, round);
    await vscode.commands.executeCommand('backendRoadmap.setSkillStatus', skillId, status);
  }
  const records = Object.entries(api.getProgress().skills);
  return {
    control: workspaceState.get(CONTROL_KEY, 0),
    statuses: Object.fromEntries(records.map(([id, { status }]) => [id, status?.value])),
  };
}

/**
 * @param {string} body
 * @returns {Request}
 */
function parse(body) {
  /** @type {unknown} */
  const request = JSON.parse(body);
  return /** @type {Request} */ (request);
}
