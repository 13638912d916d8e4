package linkbox;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Task 6: several changes that belong together. All of them happen, or none. */
@Component
@Profile("database")
@Transactional
class Batches {
    private final DatabaseStorage storage;
    private final Slugs slugs;
    private final LinkRepository links;
    private final UserRepository users;

    Batches(DatabaseStorage storage, Slugs slugs, LinkRepository links, UserRepository users) {
        this.storage = storage;
        this.slugs = slugs;
        this.links = links;
        this.users = users;
    }

    int importLinks(List<NewLink> links, String owner) {
        // The storage joins the transaction of this method: an error takes back what came before it.
        for (NewLink link : links) {
            storage.addLink(link.url(), link.title(), link.tags(), slugs.choose(link.slug()), owner);
        }
        return links.size();
    }

    int moveLinks(List<Long> ids, String owner, String to) {
        UserEntity receiver = users.findByName(to).orElseThrow(() ->
                new ApiException(HttpStatus.NOT_FOUND, "not_found", "There is no user " + to + "."));
        for (long id : ids) {
            Auth.checkOwner(storage.findLink(id), owner);
            links.getReferenceById(id).setOwner(receiver);
        }
        return ids.size();
    }
}
