package linkbox;

import static linkbox.DatabaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Phase5Task03RelationsTest {
    @Test
    void tagsAreStoredOnceAndShared() throws Exception {
        runCase("tags_are_stored_once_and_shared");
    }

    @Test
    void deletingALinkKeepsSharedTags() throws Exception {
        runCase("deleting_a_link_keeps_shared_tags");
    }

    @Test
    void deletingAUserRemovesTheirLinks() throws Exception {
        runCase("deleting_a_user_removes_their_links");
    }

    @Test
    void phase4CasesPassOnTheDatabase() throws Exception {
        runCase("phase_4_cases_pass_on_the_database");
    }
}
