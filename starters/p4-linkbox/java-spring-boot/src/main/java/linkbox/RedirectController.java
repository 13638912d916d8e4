package linkbox;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Task 6: short addresses that lead to long ones, and their clicks. */
@RestController
class RedirectController {
    private final Storage storage;

    RedirectController(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/go/{slug}")
    ResponseEntity<Void> follow(@PathVariable String slug) {
        throw new Todo("task 6");
    }
}
