package linkbox;

import static linkbox.DatabaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Phase5Task05QueriesTest {
    @Test
    void listingUsesAConstantNumberOfQueries() throws Exception {
        runCase("listing_uses_a_constant_number_of_queries");
    }
}
