package linkbox;

import static linkbox.DatabaseRunner.runCase;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Phase5Task11CacheTest {
    @BeforeEach
    void needsRedis() {
        assumeTrue(TestDatabase.setting("TEST_REDIS_URL") != null, "TEST_REDIS_URL names no Redis server");
    }

    @Test
    void redirectsAreServedFromTheCache() throws Exception {
        runCase("redirects_are_served_from_the_cache");
    }

    @Test
    void cacheIsClearedOnUpdate() throws Exception {
        runCase("cache_is_cleared_on_update");
    }
}
