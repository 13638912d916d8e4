// Runs the cases in tests/cases against a fresh linkbox. Read it, but leave it as it is.

import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { createApp } from "../src/app.js";
import { settingsFrom } from "../src/settings.js";

const DEMO_USER = { name: "demo", password: "demo-password" };
const FOLDER = new URL("./cases/", import.meta.url);
export const CASES = readdirSync(FOLDER).flatMap((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")));

export async function runCase(name) {
  const folder = mkdtempSync(join(tmpdir(), "linkbox-"));
  const run = new CaseRun(join(folder, "linkbox.json"));
  try {
    await run.start();
    for (const [index, step] of CASES.find((one) => one.name === name).steps.entries()) {
      run.title = `${name}, step ${index + 1}`;
      await run.do(run.fill(step));
    }
  } finally {
    await run.stop();
    rmSync(folder, { recursive: true });
  }
}

export class CaseRun {
  env = {};
  saved = {};
  lines = [];

  constructor(dataFile) {
    this.dataFile = dataFile;
  }

  async start() {
    const settings = settingsFrom({ LINKBOX_DATA_FILE: this.dataFile, ...this.env }, (line) => this.lines.push(line));
    this.app = await createApp(settings);
    this.server = this.app.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    await this.send({ method: "POST", path: "/users", auth: null, json: DEMO_USER }); // Until task 7 this does nothing.
  }

  async stop() {
    if (!this.server?.listening) return;
    this.server.close().closeAllConnections();
    await once(this.server, "close");
  }

  async do({ request, expect, save, restart, env, log, dataFile }) {
    if (request) await this.request(request, expect, save);
    else if (restart) await this.restart(restart);
    else if (env) await this.restart(true, Object.assign(this.env, env));
    else if (log) await this.checkLog(log);
    else if (dataFile.write !== undefined) writeFileSync(this.dataFile, dataFile.write);
    else {
      this.check(existsSync(this.dataFile), "a data file", "none");
      const text = readFileSync(this.dataFile, "utf8");
      this.checkText("the data file", text, dataFile);
      this.save(save, text);
    }
  }

  async restart(expected) {
    await this.stop();
    const problem = await this.start().then(() => undefined, (error) => error);
    if (expected === true && problem) throw problem;
    if (expected === true) return;
    this.check(problem?.message.includes(expected.failsWith), `no start, and ${expected.failsWith} in the message`, problem?.message ?? "it started");
  }

  send({ method, path, headers, auth = `${DEMO_USER.name}:${DEMO_USER.password}`, json, text = json && JSON.stringify(json) }) {
    const address = `http://127.0.0.1:${this.server.address().port}${path}`;
    const credentials = auth && { Authorization: `Basic ${Buffer.from(auth).toString("base64")}` };
    const type = text !== undefined && { "Content-Type": "application/json" };
    return fetch(address, { method, headers: { ...credentials, ...type, ...headers }, body: text, redirect: "manual" });
  }

  async request(request, expect, save) {
    this.title += `: ${request.method} ${request.path}`;
    this.lines.length = 0;
    const response = await this.send(request);
    const text = await response.text();
    this.check(response.status === expect.status, `status ${expect.status}`, `${response.status} ${text.slice(0, 300)}`);
    for (const [name, wanted] of Object.entries(expect.headers ?? {})) this.compare(`header ${name}`, response.headers.get(name), wanted);
    this.checkText("the body", text, expect);
    this.save(save, text, response.headers);
  }

  checkText(what, text, expect) {
    if (expect.text !== undefined) this.compare(what, text, expect.text);
    for (const [path, wanted] of Object.entries(expect.body ?? {})) this.compare(`${path} of ${what}`, at(jsonOf(text), path), wanted);
    for (const unwanted of expect.lacks ?? []) this.check(!text.includes(unwanted), `${what} without ${unwanted}`, text.slice(0, 300));
  }

  async checkLog({ count, line, lacks }) {
    const fits = (text) => Object.entries(line ?? {}).every(([path, wanted]) => matches(at(jsonOf(text), path), wanted));
    const isComplete = () => this.lines.length >= (count ?? 1) && this.lines.some(fits);
    // The last line may be written just after the response has arrived.
    for (let tries = 0; tries < 100 && !isComplete(); tries++) await wait(10);
    if (count !== undefined) this.check(this.lines.length === count, `${count} line in the log`, this.lines.join("\n"));
    this.check(this.lines.some(fits), `a log line with ${JSON.stringify(line)}`, this.lines.join("\n"));
    this.checkText("the log", this.lines.join("\n"), { lacks });
  }

  save(wanted, text, headers) {
    for (const [name, path] of Object.entries(wanted ?? {})) {
      this.saved[name] = path.startsWith("header ") ? headers.get(path.slice(7)) : at(jsonOf(text), path);
    }
  }

  /** Puts what was saved in the place of {name}, anywhere in a step. */
  fill(value) {
    if (typeof value === "string") return this.saved[/^{(\w+)}$/.exec(value)?.[1]] ?? value.replace(/{(\w+)}/g, (whole, name) => this.saved[name]);
    if (Array.isArray(value)) return value.map((part) => this.fill(part));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.fill(part)]));
  }

  compare(what, actual, wanted) {
    this.check(matches(actual, wanted), `${what}: ${JSON.stringify(wanted)}`, JSON.stringify(actual));
  }

  check(isRight, wanted, actual) {
    if (!isRight) assert.fail(`${this.title}\nexpected ${wanted}\nreceived ${actual}`);
  }
}

function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The part of a JSON value at a path such as error.code or 0.url. */
function at(value, path) {
  return path === "." ? value : path.split(".").reduce((part, key) => part?.[key], value);
}

function matches(actual, wanted) {
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) return JSON.stringify(actual) === JSON.stringify(wanted);
  if (actual === undefined || actual === null) return false;
  const [[rule, value]] = Object.entries(wanted);
  return RULES[rule](actual, value);
}

const RULES = {
  matches: (actual, pattern) => new RegExp(pattern).test(String(actual)),
  not: (actual, value) => actual !== value,
  count: (actual, count) => Array.isArray(actual) && actual.length === count,
  keys: (actual, keys) => Object.keys(actual).sort().join() === [...keys].sort().join(),
  nowUtc: (actual) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(actual) && Math.abs(Date.now() - Date.parse(actual)) < 300_000,
};
