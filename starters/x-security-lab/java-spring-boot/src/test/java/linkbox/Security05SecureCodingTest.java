package linkbox;

import static linkbox.SecurityRunner.runCase;

import org.junit.jupiter.api.Test;

class Security05SecureCodingTest {
    @Test
    void everyEntryPointValidatesTheUrl() throws Exception {
        runCase("every_entry_point_validates_the_url");
    }

    @Test
    void errorPagesRevealNothing() throws Exception {
        runCase("error_pages_reveal_nothing");
    }

    @Test
    void secretsComeFromTheEnvironment() throws Exception {
        runCase("secrets_come_from_the_environment");
    }
}
