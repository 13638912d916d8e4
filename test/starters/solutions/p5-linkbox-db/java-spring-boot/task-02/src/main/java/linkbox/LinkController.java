package linkbox;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks 2, 3 and 5: the routes below /links. */
@RestController
@RequestMapping("/links")
class LinkController {
    private final LinkStorage storage;
    private final Slugs slugs;

    LinkController(LinkStorage storage, Slugs slugs) {
        this.storage = storage;
        this.slugs = slugs;
    }

    @GetMapping
    List<LinkBody> listLinks(@Valid ListQuery query) {
        return storage.listLinks(query.tag(), query.limit(), query.offset()).stream().map(LinkBody::of).toList();
    }

    @PostMapping
    ResponseEntity<LinkBody> createLink(@Auth.Current String user, @Valid @RequestBody NewLink link) {
        String slug = slugs.choose(link.slug());
        return LinkBody.created(storage.addLink(link.url(), link.title(), link.tags(), slug, user));
    }

    @GetMapping("/{id}")
    LinkBody getLink(@PathVariable long id) {
        return LinkBody.of(storage.findLink(id));
    }

    @PatchMapping("/{id}")
    LinkBody changeLink(@Auth.Current String user, @PathVariable long id, @Valid @RequestBody LinkChanges changes) {
        Link link = storage.findLink(id);
        Auth.checkOwner(link, user);
        return LinkBody.of(storage.changeLink(id, changes));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteLink(@Auth.Current String user, @PathVariable long id) {
        Link link = storage.findLink(id);
        Auth.checkOwner(link, user);
        storage.removeLink(link);
    }
}
