package linkbox;

import static linkbox.SecurityRunner.runCase;

import org.junit.jupiter.api.Test;

/** Task 6: a test for each case of mine in tests/cases/security-own.json. */
class SecurityOwnTest {
    @Test
    void searchIgnoresSqlInTheText() throws Exception {
        runCase("search_ignores_sql_in_the_text");
    }

    @Test
    void linksOfOthersCannotBeMoved() throws Exception {
        runCase("links_of_others_cannot_be_moved");
    }
}
