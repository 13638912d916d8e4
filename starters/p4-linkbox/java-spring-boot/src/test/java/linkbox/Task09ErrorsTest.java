package linkbox;

import static linkbox.CaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Task09ErrorsTest {
    @Test
    void malformedJsonReturns400InTheSharedShape() throws Exception {
        runCase("malformed_json_returns_400_in_the_shared_shape");
    }

    @Test
    void allErrorsShareOneShape() throws Exception {
        runCase("all_errors_share_one_shape");
    }

    @Test
    void unexpectedErrorReturns500WithoutDetails() throws Exception {
        runCase("unexpected_error_returns_500_without_details");
    }
}
