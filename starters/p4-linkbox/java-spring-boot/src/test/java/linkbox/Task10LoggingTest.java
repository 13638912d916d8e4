package linkbox;

import static linkbox.CaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Task10LoggingTest {
    @Test
    void oneLogLinePerRequest() throws Exception {
        runCase("one_log_line_per_request");
    }

    @Test
    void logLineHasMethodPathStatusAndDuration() throws Exception {
        runCase("log_line_has_method_path_status_and_duration");
    }

    @Test
    void passwordsAndCredentialsAreNeverLogged() throws Exception {
        runCase("passwords_and_credentials_are_never_logged");
    }
}
