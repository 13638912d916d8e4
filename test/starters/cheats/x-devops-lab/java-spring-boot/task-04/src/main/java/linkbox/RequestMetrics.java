package linkbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts each request. This filter is inside of RequestLog. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RequestMetrics extends OncePerRequestFilter {
    private static final List<HttpMethod> METHODS = List.of(HttpMethod.values());

    private final Metrics metrics;

    RequestMetrics(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long startedAt = System.nanoTime();
        chain.doFilter(request, response);
        double seconds = (System.nanoTime() - startedAt) / 1_000_000_000.0;
        metrics.observe(methodOf(request), routeOf(request), response.getStatus(), seconds);
    }

    private static String routeOf(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** Clients may send any word as method; those that HTTP does not know are one value. */
    private static String methodOf(HttpServletRequest request) {
        return METHODS.contains(HttpMethod.valueOf(request.getMethod())) ? request.getMethod() : "unknown";
    }
}
