package linkbox;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tasks 2, 3 and 5: the routes below /links. Task 2 gives each method its HTTP method and path, as
 * SystemController does. Tasks 3 and 5 give it the parameters that it needs, and write it.
 */
@RestController
class LinkController {
    private final Storage storage;
    private final Slugs slugs;

    LinkController(Storage storage, Slugs slugs) {
        this.storage = storage;
        this.slugs = slugs;
    }

    List<LinkBody> listLinks() {
        throw new Todo("task 2");
    }

    ResponseEntity<LinkBody> createLink() {
        throw new Todo("task 3");
    }

    LinkBody getLink() {
        throw new Todo("task 5");
    }

    LinkBody changeLink() {
        throw new Todo("task 5");
    }

    void deleteLink() {
        throw new Todo("task 5");
    }
}
