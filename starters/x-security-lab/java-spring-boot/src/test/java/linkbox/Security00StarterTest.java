package linkbox;

import static linkbox.SecurityRunner.runCase;

import org.junit.jupiter.api.Test;

class Security00StarterTest {
    @Test
    void weakEndpointsAreOffByDefault() throws Exception {
        runCase("weak_endpoints_are_off_by_default");
    }
}
