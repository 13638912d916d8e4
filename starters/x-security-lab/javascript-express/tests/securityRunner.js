// Runs the cases of the security lab against linkbox with the weak endpoints. Read it, but leave it as it is.
//
// Each case gets a database of its own, as in phase 5. It listens on 127.0.0.1 alone, on a free port.

import { once } from "node:events";
import { after } from "node:test";

import { labApp } from "../src/lab/start.js";
import { DatabaseRun, endDatabases, runCase as runOn } from "./databaseRunner.js";

// Keys for tests. Anybody may know them.
const LAB = {
  LINKBOX_SECURITY_LAB: "1",
  LINKBOX_NOTE_KEYS: "k1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
  LINKBOX_SHARE_KEY: "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f",
};
const DEMO_USER = { name: "demo", password: "demo-password" };

after(endDatabases);

export function runCase(name) {
  return runOn(name, SecurityRun);
}

/** A linkbox with the weak endpoints. It starts with the first request. */
class SecurityRun extends DatabaseRun {
  constructor(dataFile, url) {
    super(dataFile, url);
    Object.assign(this.env, LAB);
  }

  async start() {
    this.app = await labApp({ LINKBOX_DATA_FILE: this.dataFile, ...this.env }, (line) => this.lines.push(line));
    this.server = this.app.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    this.watchStorage();
    await this.send({ method: "POST", path: "/users", auth: null, json: DEMO_USER });
  }

  async do(step) {
    if (step.start) await this.checkRefusal(step.start);
    else if (step.page) await this.checkPage(step.page);
    else await super.do(step);
  }

  /** Linkbox does not start with these settings. They count for this step alone. */
  async checkRefusal({ env, failsWith, lacks }) {
    await this.stop();
    const before = this.env;
    this.env = { ...before, ...env };
    const problem = await this.start().then(() => undefined, (error) => error);
    await this.stop();
    this.env = before;
    this.check(problem !== undefined, `linkbox refuses to start with ${JSON.stringify(env)}`, "it started");
    this.check(problem.message.includes(failsWith), `an error that names ${failsWith}`, problem.message);
    this.checkText("the message", problem.message, { lacks });
  }

  async checkPage({ path, has = [], lacks, headers }) {
    if (this.app === undefined) await this.start();
    this.title += `: GET ${path}`;
    const page = await this.send({ method: "GET", path, auth: null });
    const text = await page.text();
    this.check(page.status === 200, "status 200", `${page.status} ${text.slice(0, 300)}`);
    const wanted = { "Content-Type": { matches: "^text/html" }, ...headers };
    for (const [name, value] of Object.entries(wanted)) this.compare(`header ${name}`, page.headers.get(name), value);
    for (const part of has) this.check(text.includes(part), `a page with ${part}`, text);
    this.checkText("the page", text, { lacks });
  }
}
