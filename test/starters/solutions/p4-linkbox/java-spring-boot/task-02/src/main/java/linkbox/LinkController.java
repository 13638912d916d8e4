package linkbox;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks 2, 3 and 5: the routes below /links. */
@RestController
@RequestMapping("/links")
class LinkController {
    private final Storage storage;
    private final Slugs slugs;

    LinkController(Storage storage, Slugs slugs) {
        this.storage = storage;
        this.slugs = slugs;
    }

    @GetMapping
    List<LinkBody> listLinks() {
        return List.of();
    }

    @PostMapping
    ResponseEntity<LinkBody> createLink() {
        throw new Todo("task 3");
    }

    @GetMapping("/{id}")
    LinkBody getLink() {
        throw new Todo("task 5");
    }

    @PatchMapping("/{id}")
    LinkBody changeLink() {
        throw new Todo("task 5");
    }

    @DeleteMapping("/{id}")
    void deleteLink() {
        throw new Todo("task 5");
    }
}
