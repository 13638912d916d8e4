// Counts requests and how long they take, and writes it in the text format of Prometheus.

const LIMITS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** What was seen since the start. */
export class Metrics {
  #requests = new Map();
  #durations = new Map();

  observe(method, route, status, seconds) {
    const answered = labels({ method, route, status });
    this.#requests.set(answered, (this.#requests.get(answered) ?? 0) + 1);
    const key = labels({ method, route });
    const series = this.#durations.get(key) ?? { method, route, count: 0, sum: 0, buckets: LIMITS.map(() => 0) };
    series.count += 1;
    series.sum += seconds;
    // Each bucket counts all that took at most its limit, so one request is in several.
    series.buckets = series.buckets.map((count, index) => (seconds <= LIMITS[index] ? count + 1 : count));
    this.#durations.set(key, series);
  }

  text() {
    return [...this.#lines()].join("\n") + "\n";
  }

  *#lines() {
    yield "# HELP http_requests_total Requests that were answered.";
    yield "# TYPE http_requests_total counter";
    for (const [answered, count] of this.#requests) yield `http_requests_total${answered} ${count}`;
    const name = "http_request_duration_seconds";
    yield `# HELP ${name} How long requests took.`;
    yield `# TYPE ${name} histogram`;
    for (const [key, { method, route, count, sum, buckets }] of this.#durations) {
      for (const [index, le] of LIMITS.entries()) yield `${name}_bucket${labels({ method, route, le })} ${buckets[index]}`;
      yield `${name}_bucket${labels({ method, route, le: "+Inf" })} ${count}`;
      yield `${name}_sum${key} ${sum}`;
      yield `${name}_count${key} ${count}`;
    }
  }
}

function labels(values) {
  // JSON and Prometheus write \, " and the end of a line in the same way.
  const pairs = Object.entries(values).map(([name, value]) => `${name}=${JSON.stringify(String(value))}`);
  return `{${pairs.join(",")}}`;
}
