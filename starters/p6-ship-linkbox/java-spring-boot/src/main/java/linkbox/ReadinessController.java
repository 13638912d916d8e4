package linkbox;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Task 1: whether linkbox can serve. An ObjectProvider<DataSource> in the constructor has the database;
 * its getIfAvailable() is null with the JSON file.
 */
@RestController
class ReadinessController {
    @GetMapping("/ready")
    Map<String, String> ready() {
        throw new Todo("task 1");
    }
}
