package linkbox;

import static linkbox.DatabaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Phase5Task02StorageTest {
    @Test
    void linksSurviveARestartInTheDatabase() throws Exception {
        runCase("links_survive_a_restart_in_the_database");
    }

    @Test
    void noJsonFileIsWrittenWithDatabaseStorage() throws Exception {
        runCase("no_json_file_is_written_with_database_storage");
    }
}
