// Ready for you: starts the lab. Run it with: node lab.js

import { existsSync } from "node:fs";

import { LabRefused } from "./refused.js";
import { isOn, labApp, SWITCH } from "./start.js";

if (existsSync(".env")) process.loadEnvFile();
try {
  if (!isOn(process.env)) throw new LabRefused(`The lab is off. To switch it on, write ${SWITCH}=1 into .env.`);
  listen(await labApp(process.env));
} catch (error) {
  if (!(error instanceof LabRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function listen(app) {
  // Not a setting: the lab never listens where another computer could reach it.
  const server = app.listen(Number(process.env.PORT || 8000), "127.0.0.1", (error) => {
    if (error) throw error;
    console.log(`The lab runs on http://127.0.0.1:${server.address().port} (stop it with Ctrl+C)`);
  });
}
