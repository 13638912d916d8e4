package linkbox;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import redis.clients.jedis.RedisClient;

/**
 * Task 11 (optional): remembers where slugs lead, in Redis. Without REDIS_URL there is no such object:
 * ask for an Optional<RedirectCache>.
 */
@Component
@Profile("database")
@ConditionalOnProperty("REDIS_URL")
class RedirectCache {
    private final RedisClient redis;

    RedirectCache(@Value("${REDIS_URL}") String url) {
        redis = RedisClient.create(url);
    }

    record Target(long id, String url) {
    }

    /** The link with this slug; empty when it is not remembered. */
    Optional<Target> find(String slug) {
        throw new Todo("task 11");
    }

    /** Entries vanish after an hour, so that a mistake does not last. */
    void remember(String slug, Target target) {
        throw new Todo("task 11");
    }

    void forget(String slug) {
        throw new Todo("task 11");
    }

    /** Ready for you: Spring calls this when linkbox stops. */
    @PreDestroy
    void close() {
        redis.close();
    }
}
