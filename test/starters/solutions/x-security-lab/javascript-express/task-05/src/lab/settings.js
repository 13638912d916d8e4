// Task 5: what the lab is told from outside.

import { LabRefused } from "./refused.js";

/** `noteKeys` are in the order in which they were made: the last one is the newest. */
export function labSettingsFrom(env) {
  // Without them the lab does not start: a default would be a secret in the source again.
  return {
    shareKey: readKey("LINKBOX_SHARE_KEY", needed(env, "LINKBOX_SHARE_KEY")),
    noteKeys: readNoteKeys(needed(env, "LINKBOX_NOTE_KEYS")),
  };
}

function needed(env, name) {
  if (env[name]) return env[name];
  throw new LabRefused(`${name} is not set. To make a key, type: node lab.js key`);
}

/** Ready for you: a Map of keys by their names, from k1:00ff…,k2:ab10… */
function readNoteKeys(text) {
  const parts = text.split(",").map((part) => part.trim());
  return new Map(parts.filter((part) => part !== "").map(readNamedKey));
}

function readNamedKey(part) {
  const [, name, digits] = /^([^:]*):?(.*)$/s.exec(part);
  return [name, readKey("LINKBOX_NOTE_KEYS", digits)];
}

/** Ready for you: 32 bytes as 64 hex digits. The message names the setting and never shows the key. */
function readKey(setting, digits) {
  if (/^[0-9a-f]{64}$/i.test(digits)) return Buffer.from(digits, "hex");
  throw new LabRefused(`${setting}: a key has 64 hex digits. To make one, type: node lab.js key`);
}
