package linkbox;

import static linkbox.CaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Task04ResponseFormattingTest {
    @Test
    void createdLinkHasLocationHeader() throws Exception {
        runCase("created_link_has_location_header");
    }

    @Test
    void timestampsAreIso8601Utc() throws Exception {
        runCase("timestamps_are_iso_8601_utc");
    }

    @Test
    void linkHasExactlyTheDocumentedFields() throws Exception {
        runCase("link_has_exactly_the_documented_fields");
    }
}
