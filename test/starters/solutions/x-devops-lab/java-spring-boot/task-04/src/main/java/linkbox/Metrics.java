package linkbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was seen since the start, in the text format of Prometheus. Several threads may use it at the same time. */
@Component
class Metrics {
    private static final double[] LIMITS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5};

    private final Map<Answer, Long> requests = new LinkedHashMap<>();
    private final Map<Route, Durations> durations = new LinkedHashMap<>();

    private record Route(String method, String pattern) {
        String labels() {
            return "method=\"" + escaped(method) + "\",route=\"" + escaped(pattern) + "\"";
        }
    }

    private record Answer(Route route, int status) {
    }

    private static class Durations {
        private final long[] buckets = new long[LIMITS.length];
        private long count;
        private double sum;
    }

    synchronized void observe(String method, String pattern, int status, double seconds) {
        Route route = new Route(method, pattern);
        requests.merge(new Answer(route, status), 1L, Long::sum);
        Durations series = durations.computeIfAbsent(route, added -> new Durations());
        series.count++;
        series.sum += seconds;
        // Each bucket counts all that took at most its limit, so one request is in several.
        for (int index = 0; index < LIMITS.length; index++) {
            if (seconds <= LIMITS[index]) {
                series.buckets[index]++;
            }
        }
    }

    synchronized String text() {
        StringBuilder text = new StringBuilder("# HELP http_requests_total Requests that were answered.\n");
        text.append("# TYPE http_requests_total counter\n");
        requests.forEach((answer, count) -> text.append("http_requests_total{").append(answer.route().labels())
                .append(",status=\"").append(answer.status()).append("\"} ").append(count).append('\n'));
        text.append("# HELP http_request_duration_seconds How long requests took.\n");
        text.append("# TYPE http_request_duration_seconds histogram\n");
        durations.forEach((route, series) -> append(text, route.labels(), series));
        return text.toString();
    }

    private static void append(StringBuilder text, String labels, Durations series) {
        String name = "http_request_duration_seconds";
        for (int index = 0; index < LIMITS.length; index++) {
            text.append(name).append("_bucket{").append(labels).append(",le=\"").append(LIMITS[index]).append("\"} ")
                    .append(series.buckets[index]).append('\n');
        }
        text.append(name).append("_bucket{").append(labels).append(",le=\"+Inf\"} ").append(series.count).append('\n');
        text.append(name).append("_sum{").append(labels).append("} ").append(series.sum).append('\n');
        text.append(name).append("_count{").append(labels).append("} ").append(series.count).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
