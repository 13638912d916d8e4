// Task 6: one real connection.

import { respond } from "./respond.js";

/** Collects bytes until respond gives an answer, sends it, and closes the connection. */
export function serveConnection(socket, notes) {
  socket.once("data", (piece) => {
    socket.end(respond(piece, notes) ?? "");
  });
}
