package linkbox;

import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Task 11: which links are used most. */
@RestController
class OwnController {
    private final LinkStorage storage;

    OwnController(LinkStorage storage) {
        this.storage = storage;
    }

    /** The five links with the most clicks, the most used first. */
    @GetMapping("/statistics/top")
    List<LinkBody> topLinks() {
        return storage.listLinks(null, 100, 0).stream()
                .sorted(Comparator.comparingInt(Link::clicks).reversed())
                .limit(5)
                .map(LinkBody::of)
                .toList();
    }
}
