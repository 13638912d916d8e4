// Ready for you: starts the server. Run it with: npm start

import { existsSync } from "node:fs";

import { createApp } from "./app.js";
import { settingsFrom } from "./settings.js";

// A line such as PORT=8001 in a file called .env is one more environment variable.
if (existsSync(".env")) process.loadEnvFile();
const settings = settingsFrom(process.env);
const app = await createApp(settings);
const server = app.listen(settings.port, "127.0.0.1", (error) => {
  if (error) throw error;
  console.log(`linkbox runs on http://127.0.0.1:${server.address().port} (stop it with Ctrl+C)`);
});
