package linkbox;

import static linkbox.SecurityRunner.runCase;

import org.junit.jupiter.api.Test;

class Security02CrossSiteScriptingTest {
    @Test
    void previewPageEscapesTitles() throws Exception {
        runCase("preview_page_escapes_titles");
    }

    @Test
    void previewSendsAContentSecurityPolicy() throws Exception {
        runCase("preview_sends_a_content_security_policy");
    }
}
