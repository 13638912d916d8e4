package linkbox;

import static linkbox.SecurityRunner.runCase;

import org.junit.jupiter.api.Test;

class Security03AuthenticationFlawsTest {
    @Test
    void linksOfOthersCannotBeReadById() throws Exception {
        runCase("links_of_others_cannot_be_read_by_id");
    }

    @Test
    void loginSlowsDownAfterFiveFailures() throws Exception {
        runCase("login_slows_down_after_five_failures");
    }

    @Test
    void sessionIdIsRandomAndExpires() throws Exception {
        runCase("session_id_is_random_and_expires");
    }
}
