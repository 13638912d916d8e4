package linkbox;

import static linkbox.DatabaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Phase5Task07SecondMigrationTest {
    @Test
    void secondMigrationKeepsExistingRows() throws Exception {
        runCase("second_migration_keeps_existing_rows");
    }

    @Test
    void databaseRefusesADuplicateSlug() throws Exception {
        runCase("database_refuses_a_duplicate_slug");
    }

    @Test
    void lostRaceForASlugReturns409() throws Exception {
        runCase("lost_race_for_a_slug_returns_409");
    }

    @Test
    void slugLookupHasAnIndex() throws Exception {
        runCase("slug_lookup_has_an_index");
    }
}
