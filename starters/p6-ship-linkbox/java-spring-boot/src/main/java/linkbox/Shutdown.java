package linkbox;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Task 1: what happens when the server is told to stop. Spring then calls each method with @PreDestroy. */
@Component
@Profile("database")
class Shutdown {
    private final HikariDataSource database;
    private final RequestLog log;

    Shutdown(HikariDataSource database, RequestLog log) {
        this.database = database;
        this.log = log;
    }
}
