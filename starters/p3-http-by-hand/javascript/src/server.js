// Ready for you: waits for connections and hands each one to serveConnection.

import { createServer } from "node:net";

import { serveConnection } from "./connection.js";

export const LOOPBACK = "127.0.0.1";

/** Listens on this computer only. Port 0 lets the system choose a free one. */
export async function startServer(notes, port, show) {
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // One client that goes wrong must not end the server for the others.
    socket.on("error", (error) => show(`The connection ended with ${error.message}`));
    try {
      serveConnection(socket, notes);
    } catch (error) {
      socket.destroy(error);
    }
  });
  await new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
  function close() {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
  return { port: server.address().port, close };
}
