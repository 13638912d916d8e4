package linkbox;

import static linkbox.CaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Task07AuthenticationTest {
    @Test
    void registerReturns201WithoutPassword() throws Exception {
        runCase("register_returns_201_without_password");
    }

    @Test
    void writeWithoutCredentialsReturns401WithChallenge() throws Exception {
        runCase("write_without_credentials_returns_401_with_challenge");
    }

    @Test
    void wrongPasswordReturns401() throws Exception {
        runCase("wrong_password_returns_401");
    }

    @Test
    void passwordIsStoredSaltedAndHashed() throws Exception {
        runCase("password_is_stored_salted_and_hashed");
    }

    @Test
    void linksOfOtherUsersCannotBeDeleted() throws Exception {
        runCase("links_of_other_users_cannot_be_deleted");
    }
}
