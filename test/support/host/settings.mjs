import fs from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from '../files.mjs';

/** User settings that keep the workbench still: no network, no welcome pages, no suggestions. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.autofetch': false,
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** @typedef {Record<string, unknown>} Settings */

/** @param {string} userDataFolder */
function settingsFile(userDataFolder) {
  return path.join(userDataFolder, 'User', 'settings.json');
}

/**
 * Writes the user settings of a new user data folder; one that has settings keeps them.
 * @param {string} userDataFolder
 * @param {Settings} [settings]
 */
export function writeFirstSettings(userDataFolder, settings = {}) {
  const file = settingsFile(userDataFolder);
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  writeJson(file, { ...quietSettings, ...settings });
}

/**
 * Changes some user settings; a workbench reads them when its page loads.
 * @param {string} userDataFolder
 * @param {Settings} changes
 */
export function changeSettings(userDataFolder, changes) {
  const file = settingsFile(userDataFolder);
  const settings = /** @type {Settings} */ (readJson(file));
  writeJson(file, { ...settings, ...changes });
}
