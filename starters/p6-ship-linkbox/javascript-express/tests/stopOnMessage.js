// On Windows, program.js has linkbox load this file first: a message stands for the signal SIGTERM.

process.once("message", () => process.emit("SIGTERM"));
process.channel?.unref();
