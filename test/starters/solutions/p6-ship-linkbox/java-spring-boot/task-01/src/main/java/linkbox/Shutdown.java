package linkbox;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Task 1: what happens when the server is told to stop. */
@Component
@Profile("database")
class Shutdown {
    private final HikariDataSource database;
    private final RequestLog log;

    Shutdown(HikariDataSource database, RequestLog log) {
        this.database = database;
        this.log = log;
    }

    @PreDestroy
    void closeDatabase() {
        database.close();
        log.line("info", Map.of("event", "database closed"));
    }
}
