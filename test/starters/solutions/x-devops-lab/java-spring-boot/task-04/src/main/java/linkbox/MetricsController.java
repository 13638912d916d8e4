package linkbox;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the numbers to Prometheus. */
@RestController
class MetricsController {
    private static final MediaType PROMETHEUS = MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

    private final Metrics metrics;

    MetricsController(Metrics metrics) {
        this.metrics = metrics;
    }

    @GetMapping("/metrics")
    ResponseEntity<String> show() {
        return ResponseEntity.ok().contentType(PROMETHEUS).body(metrics.text());
    }
}
