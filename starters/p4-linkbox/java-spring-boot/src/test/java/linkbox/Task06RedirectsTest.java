package linkbox;

import static linkbox.CaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Task06RedirectsTest {
    @Test
    void slugRedirectsWith302() throws Exception {
        runCase("slug_redirects_with_302");
    }

    @Test
    void unknownSlugReturns404() throws Exception {
        runCase("unknown_slug_returns_404");
    }

    @Test
    void redirectCountsClicks() throws Exception {
        runCase("redirect_counts_clicks");
    }

    @Test
    void customSlugMustBeUnique() throws Exception {
        runCase("custom_slug_must_be_unique");
    }
}
