package linkbox;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Task 10: looks at the database before linkbox starts. */
final class StartCheck {
    private StartCheck() {
    }

    /** Code that expects other tables would fail later, and in the middle of something. */
    static void refusePendingMigrations(Flyway flyway) {
        String pending = Arrays.stream(flyway.info().pending())
                .map(MigrationInfo::getScript).collect(Collectors.joining(", "));
        if (!pending.isEmpty()) {
            throw new DatabaseException("To do: " + pending + ". Type: java Db.java migrate");
        }
    }
}
