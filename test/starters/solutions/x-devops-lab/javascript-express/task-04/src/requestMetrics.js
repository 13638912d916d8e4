// Where requests are counted, and where the numbers are shown.

/** Runs before the routes; the request is counted when the response is complete. */
export function countRequest(request, response, next) {
  const startedAt = performance.now();
  response.on("finish", () => {
    // The pattern, such as /links/:id: a path that somebody typed would be a new series each time.
    const route = request.route ? request.baseUrl + request.route.path : "unknown";
    const seconds = (performance.now() - startedAt) / 1000;
    request.app.locals.metrics.observe(request.method, route, response.statusCode, seconds);
  });
  next();
}

/** GET /metrics */
export function showMetrics(request, response) {
  response.type("text/plain; version=0.0.4").send(request.app.locals.metrics.text());
}
