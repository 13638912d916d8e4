// Task 10: one line in the log for each request.

/** Ready for you: writes a line of JSON, for example logLine(request, "info", { method: "GET" }). */
export function logLine(request, level, fields) {
  request.app.locals.log(JSON.stringify({ time: new Date().toISOString(), level, ...fields }));
}

/** Runs before the routes; the line is written when the response is complete. */
export function logRequest(request, response, next) {
  const startedAt = performance.now();
  // Without what stands behind the ?: it may hold what nobody else should read.
  const { method, path } = request;
  response.on("finish", () => {
    const durationMs = Math.round(performance.now() - startedAt);
    logLine(request, "info", { headers: request.headers, method, path, status: response.statusCode, durationMs, requestId: request.id });
  });
  next();
}
