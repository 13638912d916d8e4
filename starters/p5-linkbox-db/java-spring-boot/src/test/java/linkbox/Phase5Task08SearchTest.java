package linkbox;

import static linkbox.DatabaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Phase5Task08SearchTest {
    @Test
    void searchFindsByTitleOrUrl() throws Exception {
        runCase("search_finds_by_title_or_url");
    }

    @Test
    void searchTreatsQuotesAsText() throws Exception {
        runCase("search_treats_quotes_as_text");
    }
}
