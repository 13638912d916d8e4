// Ready for you: starts the server. Run it with: npm start

import { createApp } from "./app.js";
import { settingsFrom } from "./settings.js";

const settings = settingsFrom(process.env);
const server = createApp(settings).listen(settings.port, "127.0.0.1", (error) => {
  if (error) throw error;
  console.log(`linkbox runs on http://127.0.0.1:${server.address().port} (stop it with Ctrl+C)`);
});
