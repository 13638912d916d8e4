package linkbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Map;
import org.junit.jupiter.api.Test;

class Phase6Task00StarterTest {
    @Test
    void linkboxRunsAsAProgram() throws Exception {
        try (Program program = new Program(Map.of())) {
            assertNotNull(program.address, program.printed());
            assertEquals("{\"status\":\"ok\"}", program.get("/health").body());
        }
    }
}
