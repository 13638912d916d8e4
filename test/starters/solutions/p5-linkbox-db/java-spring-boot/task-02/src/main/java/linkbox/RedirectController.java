package linkbox;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Task 6: short addresses that lead to long ones, and their clicks. */
@RestController
class RedirectController {
    private final LinkStorage storage;

    RedirectController(LinkStorage storage) {
        this.storage = storage;
    }

    @GetMapping("/go/{slug}")
    ResponseEntity<Void> follow(@PathVariable String slug) {
        String url = storage.click(slug).orElseThrow(() ->
                new ApiException(HttpStatus.NOT_FOUND, "not_found", "There is no link with the slug " + slug + "."));
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(url)).build();
    }
}
