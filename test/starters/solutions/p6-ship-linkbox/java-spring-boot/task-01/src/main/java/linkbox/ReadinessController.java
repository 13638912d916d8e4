package linkbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Task 1: whether linkbox can serve. */
@RestController
class ReadinessController {
    private static final int LIMIT_SECONDS = 2;

    private final DataSource database;

    ReadinessController(ObjectProvider<DataSource> database) {
        this.database = database.getIfAvailable();
    }

    @GetMapping("/ready")
    Map<String, String> ready() {
        if (database != null && !answers()) {
            throw new ApiException(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "The database does not answer.");
        }
        return Map.of("status", "ok");
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(LIMIT_SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }
}
