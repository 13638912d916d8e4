// Starts the server. Run it with: npm start

import { existsSync } from "node:fs";

import { createApp } from "./app.js";
import { logLine } from "./requestLog.js";
import { settingsFrom } from "./settings.js";

// A line such as PORT=8001 in a file called .env is one more environment variable.
if (existsSync(".env")) process.loadEnvFile();
const settings = settingsFrom(process.env);
const app = await createApp(settings);
const server = app.listen(settings.port, settings.host, (error) => {
  if (error) throw error;
  console.log(`linkbox runs on http://${settings.host}:${server.address().port} (stop it with Ctrl+C)`);
});

// A container's engine sends SIGTERM, Ctrl+C is SIGINT.
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);

/** Open requests are answered first, then the database is closed. With nothing left to do, Node.js ends. */
function stop() {
  server.close(async () => {
    if (settings.storage !== "database") return;
    await app.locals.storage.close();
    logLine({ app }, "info", { event: "database closed" });
  });
}
