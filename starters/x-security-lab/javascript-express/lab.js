// Ready for you: starts linkbox with the weak endpoints, on this computer only.
//
//   node lab.js
//   node lab.js key
//   node lab.js audit
//
// The second line prints a new random key. The third asks whether the libraries have known weaknesses.

import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";

const [action, ...others] = process.argv.slice(2);
if (others.length > 0 || ![undefined, "key", "audit"].includes(action)) {
  console.error("Type: node lab.js, or: node lab.js key, or: node lab.js audit");
  process.exitCode = 1;
} else if (action === "key") {
  console.log(randomBytes(32).toString("hex"));
} else if (action === "audit") {
  // Both folders that have a list of libraries. npm ends with 1 when it has found something.
  const codes = ["npm audit", "npm audit --prefix src/database"].map(call);
  process.exitCode = Math.max(...codes);
} else {
  await import("./src/lab/main.js");
}

function call(command) {
  console.log(`\n> ${command}`);
  // A shell, because npm is a script on Windows.
  return spawnSync(command, { cwd: import.meta.dirname, shell: true, stdio: "inherit" }).status ?? 1;
}
