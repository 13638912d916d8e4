package linkbox;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.params.SetParams;
import tools.jackson.databind.json.JsonMapper;

/**
 * Task 11 (optional): remembers where slugs lead, in Redis. Without REDIS_URL there is no such object:
 * ask for an Optional<RedirectCache>.
 */
@Component
@Profile("database")
@ConditionalOnProperty("REDIS_URL")
class RedirectCache {
    private static final long ONE_HOUR_SECONDS = 3600;

    private final RedisClient redis;
    private final JsonMapper json;

    RedirectCache(@Value("${REDIS_URL}") String url, JsonMapper json) {
        this.json = json;
        redis = RedisClient.create(url);
    }

    record Target(long id, String url) {
    }

    /** The link with this slug; empty when it is not remembered. */
    Optional<Target> find(String slug) {
        return Optional.ofNullable(redis.get(keyOf(slug))).map(text -> json.readValue(text, Target.class));
    }

    /** Entries vanish after an hour, so that a mistake does not last. */
    void remember(String slug, Target target) {
        redis.set(keyOf(slug), json.writeValueAsString(target), SetParams.setParams().ex(ONE_HOUR_SECONDS));
    }

    void forget(String slug) {
        redis.del(keyOf(slug));
    }

    private static String keyOf(String slug) {
        return "linkbox:redirect:" + slug;
    }

    /** Ready for you: Spring calls this when linkbox stops. */
    @PreDestroy
    void close() {
        redis.close();
    }
}
