// Task 6: one real connection.

import { respond } from "./respond.js";

/** Collects bytes until respond gives an answer, sends it, and closes the connection. */
export function serveConnection(socket, notes) {
  let data = Buffer.from("");
  socket.on("data", (piece) => {
    data = Buffer.concat([data, piece]);
    const answer = respond(data, notes);
    if (answer !== null) socket.end(answer);
  });
}
