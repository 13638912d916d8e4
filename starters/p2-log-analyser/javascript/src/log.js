// Ready for you: reads the lines of an access log.

import { readFileSync } from "node:fs";

/** Entries that can be read only once, like a log that is too long to keep in memory. */
export class LogSource {
  constructor(entries) {
    this.entries = entries;
    this.isUsed = false;
  }

  [Symbol.iterator]() {
    if (this.isUsed) {
      throw new Error("The log can be read only once. Do all the work in one loop.");
    }
    this.isUsed = true;
    return this.entries[Symbol.iterator]();
  }
}

/** Returns the entry in a line such as "10:00:05 203.0.113.7 GET /books 200 34". */
export function parseLine(line) {
  const [clock, visitor, method, path, status, milliseconds] = line.split(" ");
  const [hours, minutes, seconds] = clock.split(":").map(Number);
  const second = hours * 3600 + minutes * 60 + seconds;
  return { second, visitor, method, path, status: Number(status), milliseconds: Number(milliseconds) };
}

/** Returns the entries of the file as an array. */
export function readLog(file) {
  return readFileSync(file, "utf8").trim().split(/\r?\n/).map(parseLine);
}

/** Returns a text such as "10:00:05" for a second counted from midnight. */
export function clockText(second) {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
