package linkbox;

import static linkbox.DatabaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Phase5Task01MigrationsTest {
    @Test
    void migrateCreatesTheSchema() throws Exception {
        runCase("migrate_creates_the_schema");
    }

    @Test
    void migrateTwiceChangesNothing() throws Exception {
        runCase("migrate_twice_changes_nothing");
    }
}
