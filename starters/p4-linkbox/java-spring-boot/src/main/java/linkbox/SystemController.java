package linkbox;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ready for you, and an example of a route. */
@RestController
class SystemController {
    @GetMapping("/health")
    Map<String, String> health() {
        return Map.of("status", "ok");
    }

    @RestController
    @ConditionalOnProperty(name = "linkbox.debug-routes", havingValue = "1")
    static class DebugController {
        @GetMapping("/debug/crash")
        void crash() {
            throw new IllegalStateException("open sesame: the client must never see this text");
        }
    }
}
