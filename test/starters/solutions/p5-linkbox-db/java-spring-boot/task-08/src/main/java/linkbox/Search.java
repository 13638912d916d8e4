package linkbox;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Task 8: search. What the visitor typed is a value, and never a part of the SQL. */
@Component
@Profile("database")
@Transactional(readOnly = true)
class Search {
    private final DatabaseStorage storage;
    private final LinkRepository links;

    Search(DatabaseStorage storage, LinkRepository links) {
        this.storage = storage;
        this.links = links;
    }

    List<Link> links(String text) {
        return storage.linksOf(
                links.findTop100ByTitleContainingIgnoreCaseOrUrlContainingIgnoreCaseOrderById(text, text));
    }
}
