package linkbox;

import static linkbox.DatabaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Phase5Task06TransactionsTest {
    @Test
    void bulkImportIsAllOrNothing() throws Exception {
        runCase("bulk_import_is_all_or_nothing");
    }

    @Test
    void movingLinksToAnotherUserIsAllOrNothing() throws Exception {
        runCase("moving_links_to_another_user_is_all_or_nothing");
    }
}
