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
    private final Storage storage;

    RedirectController(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/go/{slug}")
    ResponseEntity<Void> follow(@PathVariable String slug) {
        Link link = storage.links().stream().filter(one -> one.slug().equals(slug)).findFirst().orElseThrow(() ->
                new ApiException(HttpStatus.NOT_FOUND, "not_found", "There is no link with the slug " + slug + "."));
        storage.replaceLink(link.clicked());
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(link.url())).build();
    }
}
