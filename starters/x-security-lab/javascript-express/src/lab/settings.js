// Task 5: what the lab is told from outside. One thing is not.

import { LabRefused } from "./refused.js";

const SHARE_KEY = "7368617265206b6579206f6620746865206c61622c206b6e6f776e20746f2075";

/** `noteKeys` are in the order in which they were made: the last one is the newest. */
export function labSettingsFrom(env) {
  return {
    shareKey: readKey("SHARE_KEY", SHARE_KEY),
    noteKeys: readNoteKeys(env.LINKBOX_NOTE_KEYS ?? ""),
  };
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
