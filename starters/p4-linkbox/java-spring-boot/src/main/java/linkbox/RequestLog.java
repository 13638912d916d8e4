package linkbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Task 10: one line in the log for each request. This filter is inside of RequestIds. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestLog extends OncePerRequestFilter {
    private static final Logger LOGGER = LoggerFactory.getLogger("linkbox");

    private final JsonMapper json;

    RequestLog(JsonMapper json) {
        this.json = json;
    }

    /** Ready for you: writes a line of JSON, for example line("info", Map.of("method", "GET")). */
    void line(String level, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("time", Instant.now()));
        all.put("level", level);
        all.putAll(fields);
        LOGGER.atLevel(Level.valueOf(level.toUpperCase(Locale.ROOT))).log(json.writeValueAsString(all));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
    }
}
