package linkbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

class Phase5Task00DatabaseTest {
    @Test
    void databaseModuleIsImportable() throws Exception {
        TestDatabase database = TestDatabase.create();
        Migrate.migrate(database.settings(), Migrate.NEWEST);
        try (var app = SpringApplication.run(LinkboxApplication.class, "--PORT=0", "--LINKBOX_STORAGE=database",
                "--DATABASE_URL=" + database.url(), "--REDIS_URL=false");
                var connection = app.getBean(DataSource.class).getConnection()) {
            assertTrue(connection.isValid(10));
            assertEquals(1, app.getBeansOfType(DatabaseController.class).size());
        } finally {
            database.drop();
        }
    }
}
