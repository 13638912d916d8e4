// Ready for you: starts the server. Run it with: node main.js, or node main.js 8080 for port 8080.

import { answer, handle } from "./src/app.js";
import { textResponse } from "./src/messages.js";
import { Notes } from "./src/notes.js";
import { parseRequestLine } from "./src/requestLine.js";
import { parseHeaders, takeBody } from "./src/requestParts.js";
import { buildHead, buildResponse } from "./src/responseBytes.js";
import { startServer } from "./src/server.js";

// Calls the functions of tasks 1 to 5; the first that is not written yet names its task.
function tryYourFunctions() {
  const notes = new Notes(["Try everything"]);
  parseRequestLine("GET /notes HTTP/1.1");
  takeBody(parseHeaders(["Host: localhost"]), Buffer.from(""));
  buildHead(textResponse(200, "Hello\n"));
  buildResponse(textResponse(200, "Hello\n"));
  const request = { headers: new Map(), body: Buffer.from("Hello") };
  handle({ ...request, method: "GET", target: "/notes/1" }, notes);
  for (const [method, target] of [["HEAD", "/notes"], ["POST", "/notes"], ["PUT", "/notes/2"], ["DELETE", "/notes/2"]]) {
    answer({ ...request, method, target }, notes);
  }
}

try {
  tryYourFunctions();
  const port = Number(process.argv[2] ?? 0);
  const server = await startServer(new Notes(["Buy milk", "Call Ann"]), port, console.log);
  console.log(`Open http://127.0.0.1:${server.port}/notes in your browser. Stop with Ctrl+C.`);
} catch (error) {
  if (!/^task \d$/.test(error.message)) throw error;
  console.log(`Next: ${error.message}. README.md says what to do.`);
}
