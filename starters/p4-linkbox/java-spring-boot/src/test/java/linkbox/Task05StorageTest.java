package linkbox;

import static linkbox.CaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Task05StorageTest {
    @Test
    void updateChangesOnlySentFields() throws Exception {
        runCase("update_changes_only_sent_fields");
    }

    @Test
    void deleteThenGetReturns404() throws Exception {
        runCase("delete_then_get_returns_404");
    }

    @Test
    void linksSurviveARestart() throws Exception {
        runCase("links_survive_a_restart");
    }

    @Test
    void brokenDataFileIsReportedNotOverwritten() throws Exception {
        runCase("broken_data_file_is_reported_not_overwritten");
    }
}
