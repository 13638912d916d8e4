package linkbox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps users and links in the database. */
@Component
@Profile("database")
@Transactional
class DatabaseStorage implements LinkStorage {
    private final LinkRepository links;
    private final UserRepository users;

    DatabaseStorage(LinkRepository links, UserRepository users) {
        this.links = links;
        this.users = users;
    }

    @Override
    public List<Link> listLinks(String tag, int limit, int offset) {
        return links.page(limit, offset).stream().map(DatabaseStorage::linkOf).toList();
    }

    @Override
    public Link findLink(long id) {
        return linkOf(existing(id));
    }

    @Override
    public boolean slugExists(String slug) {
        return links.existsBySlug(slug);
    }

    @Override
    public Link addLink(String url, String title, List<String> tags, String slug, String owner) {
        return linkOf(links.save(new LinkEntity(slug, url, title, users.findByName(owner).orElseThrow())));
    }

    @Override
    public Link changeLink(long id, LinkChanges changes) {
        LinkEntity link = existing(id);
        link.change(Objects.requireNonNullElse(changes.url(), link.getUrl()),
                Objects.requireNonNullElse(changes.title(), link.getTitle()));
        return linkOf(link);
    }

    @Override
    public void removeLink(Link link) {
        links.delete(existing(link.id()));
    }

    @Override
    public Optional<String> click(String slug) {
        return links.findBySlug(slug).map(LinkEntity::getUrl);
    }

    @Override
    public Optional<User> findUser(String name) {
        return users.findByName(name).map(user -> new User(user.getName(), user.getPasswordHash()));
    }

    @Override
    public void addUser(User user) {
        users.save(new UserEntity(user.name(), user.passwordHash()));
    }

    /** Their links go too. */
    public void removeUser(String name) {
        throw new Todo("task 3");
    }

    private LinkEntity existing(long id) {
        return links.findById(id).orElseThrow(() ->
                new ApiException(HttpStatus.NOT_FOUND, "not_found", "There is no link " + id + "."));
    }

    /** As the JSON file holds a link. */
    private static Link linkOf(LinkEntity link) {
        return new Link(link.getId(), link.getSlug(), link.getUrl(), link.getTitle(), List.of(), 0,
                link.getCreatedAt().toEpochMilli(), link.getUpdatedAt().toEpochMilli(), link.getOwner().getName());
    }
}
