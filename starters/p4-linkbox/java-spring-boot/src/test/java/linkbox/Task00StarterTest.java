package linkbox;

import static linkbox.CaseRunner.runCase;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

class Task00StarterTest {
    @Test
    void healthReturnsOk() throws Exception {
        runCase("health_returns_ok");
    }

    @Test
    void appStartsWithDefaults() {
        try (var app = SpringApplication.run(LinkboxApplication.class, "--PORT=0")) {
            assertTrue(app.isRunning());
        }
    }
}
