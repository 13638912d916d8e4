package linkbox;

import static linkbox.CaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Task02RoutingTest {
    @Test
    void getLinksReturnsJsonList() throws Exception {
        runCase("get_links_returns_json_list");
    }

    @Test
    void unknownPathReturns404Json() throws Exception {
        runCase("unknown_path_returns_404_json");
    }

    @Test
    void wrongMethodReturns405() throws Exception {
        runCase("wrong_method_returns_405");
    }
}
