package linkbox;

import static linkbox.CaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Task08MiddlewareTest {
    @Test
    void everyResponseHasARequestId() throws Exception {
        runCase("every_response_has_a_request_id");
    }

    @Test
    void requestIdFromClientIsKept() throws Exception {
        runCase("request_id_from_client_is_kept");
    }

    @Test
    void middlewareRunsForErrorsToo() throws Exception {
        runCase("middleware_runs_for_errors_too");
    }
}
