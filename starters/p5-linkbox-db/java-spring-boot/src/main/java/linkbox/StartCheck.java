package linkbox;

import org.flywaydb.core.Flyway;

/** Task 10: looks at the database before linkbox starts. */
final class StartCheck {
    private StartCheck() {
    }

    /** Throw a DatabaseException when flyway.info().pending() has any. Its message says what to type. */
    static void refusePendingMigrations(Flyway flyway) {
    }
}
