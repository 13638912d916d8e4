package linkbox;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
    List<LinkBody> listLinks(@Valid ListQuery query) {
        return storage.links().stream()
                .filter(link -> query.tag() == null || link.tags().contains(query.tag()))
                .skip(query.offset())
                .limit(query.limit())
                .map(LinkBody::of)
                .toList();
    }

    @PostMapping
    ResponseEntity<LinkBody> createLink(@Auth.Current String user, @Valid @RequestBody NewLink link) {
        String slug = slugs.choose(link.slug());
        return LinkBody.created(storage.addLink(link.url(), link.title(), link.tags(), slug, user));
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
