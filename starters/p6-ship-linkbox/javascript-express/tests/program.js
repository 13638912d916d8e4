// Starts linkbox as a program of its own, as a container does. Read it, but leave it as it is.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../src/main.js", import.meta.url));
const STOP_ON_MESSAGE = new URL("./stopOnMessage.js", import.meta.url).href;
const ON_WINDOWS = process.platform === "win32";
const LIMIT_MS = 120_000;
const OURS = /^(LINKBOX_.*|DATABASE_URL|REDIS_URL|HOST|PORT|NODE_TEST_CONTEXT|NODE_OPTIONS)$/;

/** Starts it in an empty folder, so it finds neither your .env nor your data, and ends it after the work. */
export async function withProgram(env, work) {
  const folder = mkdtempSync(join(tmpdir(), "linkbox-"));
  const program = new Program(folder, env);
  try {
    await program.start();
    await work(program);
  } finally {
    await program.kill();
    rmSync(folder, { recursive: true });
  }
}

/** `address` is where it listens; undefined when it ended before it did. */
class Program {
  lines = [];

  constructor(folder, env) {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
    // Windows knows no SIGTERM, so there a message stands for it.
    const [words, channel] = ON_WINDOWS ? [["--import", STOP_ON_MESSAGE], "ipc"] : [[], "ignore"];
    this.process = spawn(process.execPath, [...words, MAIN], {
      cwd: folder,
      env: { ...inherited, PORT: "0", ...env },
      stdio: ["ignore", "pipe", "pipe", channel],
    });
    this.ended = once(this.process, "close");
    // A program that neither listens nor ends must not keep the tests waiting for ever.
    this.limit = setTimeout(() => this.process.kill("SIGKILL"), LIMIT_MS);
  }

  async start() {
    const found = new Promise((resolve) => {
      for (const stream of [this.process.stdout, this.process.stderr]) {
        createInterface({ input: stream }).on("line", (line) => {
          this.lines.push(line);
          const port = /http:\/\/[^\s/]+:([1-9]\d*)/.exec(line)?.[1];
          if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
        });
      }
    });
    this.address = await Promise.race([found, this.ended.then(() => undefined)]);
  }

  /** The status and the JSON of an answer. */
  async get(path) {
    const response = await fetch(this.address + path);
    return { status: response.status, body: await response.json() };
  }

  /** Asks it to end, as a container's engine does, and waits until it has. */
  async stop() {
    if (ON_WINDOWS) this.process.send("stop");
    else this.process.kill("SIGTERM");
    await this.ended;
  }

  async kill() {
    clearTimeout(this.limit);
    this.process.kill("SIGKILL");
    await this.ended;
  }

  get output() {
    return this.lines.join("\n");
  }
}
