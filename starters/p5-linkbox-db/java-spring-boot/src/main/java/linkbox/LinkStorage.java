package linkbox;

import java.util.List;
import java.util.Optional;

/** Ready for you: what linkbox asks of a storage. Those who ask need not know which one they have. */
interface LinkStorage {
    /** The oldest first; with a tag only the links that have it. tag may be null. */
    List<Link> listLinks(String tag, int limit, int offset);

    /** Throws an ApiException with 404 and not_found when there is no such link. */
    Link findLink(long id);

    boolean slugExists(String slug);

    Link addLink(String url, String title, List<String> tags, String slug, String owner);

    /** What was not sent is null in changes, and stays. */
    Link changeLink(long id, LinkChanges changes);

    void removeLink(Link link);

    /** Counts one click and returns the link's url; empty when there is no such slug. */
    Optional<String> click(String slug);

    Optional<User> findUser(String name);

    void addUser(User user);
}
