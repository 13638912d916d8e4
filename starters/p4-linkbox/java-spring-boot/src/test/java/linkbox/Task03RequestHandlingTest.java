package linkbox;

import static linkbox.CaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Task03RequestHandlingTest {
    @Test
    void createLinkReturns201WithBody() throws Exception {
        runCase("create_link_returns_201_with_body");
    }

    @Test
    void createLinkWithoutUrlReturns400() throws Exception {
        runCase("create_link_without_url_returns_400");
    }

    @Test
    void createLinkWithNonHttpUrlReturns400() throws Exception {
        runCase("create_link_with_non_http_url_returns_400");
    }

    @Test
    void filtersByTag() throws Exception {
        runCase("filters_by_tag");
    }

    @Test
    void pagesWithLimitAndOffset() throws Exception {
        runCase("pages_with_limit_and_offset");
    }
}
