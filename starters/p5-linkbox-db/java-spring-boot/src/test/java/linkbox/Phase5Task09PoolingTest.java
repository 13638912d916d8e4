package linkbox;

import static linkbox.DatabaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Phase5Task09PoolingTest {
    @Test
    void poolSizeComesFromConfiguration() throws Exception {
        runCase("pool_size_comes_from_configuration");
    }

    @Test
    void connectionsReturnAfterErrors() throws Exception {
        runCase("connections_return_after_errors");
    }
}
