package linkbox;

import static linkbox.DatabaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Phase5Task10DeploymentTest {
    @Test
    void databaseUrlComesFromTheEnvironment() throws Exception {
        runCase("database_url_comes_from_the_environment");
    }

    @Test
    void startRefusesPendingMigrations() throws Exception {
        runCase("start_refuses_pending_migrations");
    }
}
