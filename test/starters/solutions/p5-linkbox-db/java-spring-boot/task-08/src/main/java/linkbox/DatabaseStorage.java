package linkbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
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
    private final TagRepository tags;
    private final ClickRepository clicks;

    DatabaseStorage(LinkRepository links, UserRepository users, TagRepository tags, ClickRepository clicks) {
        this.links = links;
        this.users = users;
        this.tags = tags;
        this.clicks = clicks;
    }

    @Override
    public List<Link> listLinks(String tag, int limit, int offset) {
        List<LinkEntity> page = tag == null ? links.page(limit, offset) : links.pageWithTag(tag, limit, offset);
        return linksOf(page);
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
    public Link addLink(String url, String title, List<String> names, String slug, String owner) {
        LinkEntity link = inserted(new LinkEntity(slug, url, title, users.findByName(owner).orElseThrow()));
        setTags(link, names);
        return linkOf(link);
    }

    @Override
    public Link changeLink(long id, LinkChanges changes) {
        LinkEntity link = existing(id);
        link.change(Objects.requireNonNullElse(changes.url(), link.getUrl()),
                Objects.requireNonNullElse(changes.title(), link.getTitle()));
        if (changes.tags() != null) {
            setTags(link, changes.tags());
        }
        return linkOf(link);
    }

    @Override
    public void removeLink(Link link) {
        links.delete(existing(link.id()));
    }

    @Override
    public Optional<String> click(String slug) {
        return links.findBySlug(slug).map(link -> {
            clicks.save(new ClickEntity(link));
            return link.getUrl();
        });
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
        users.removeByName(name);
    }

    private LinkEntity inserted(LinkEntity link) {
        try {
            return links.saveAndFlush(link);
        } catch (DataIntegrityViolationException error) {
            // Somebody was faster since the slug was found to be free.
            String message = "The slug " + link.getSlug() + " belongs to another link.";
            throw new ApiException(HttpStatus.CONFLICT, "slug_taken", message);
        }
    }

    private LinkEntity existing(long id) {
        return links.findById(id).orElseThrow(() ->
                new ApiException(HttpStatus.NOT_FOUND, "not_found", "There is no link " + id + "."));
    }

    /** Tags that are known are used again. */
    private void setTags(LinkEntity link, List<String> names) {
        Map<String, TagEntity> known = tags.findByNameIn(names).stream()
                .collect(Collectors.toMap(TagEntity::getName, Function.identity()));
        link.getTags().clear();
        // The old rows must be gone before new ones with the same key are written.
        links.flush();
        for (String name : new LinkedHashSet<>(names)) {
            TagEntity tag = known.get(name);
            link.getTags().add(tag == null ? tags.save(new TagEntity(name)) : tag);
        }
    }

    /** Two queries more, however many links there are. */
    List<Link> linksOf(List<LinkEntity> entities) {
        links.readTags(entities);
        Map<Long, Long> counts = clicks.countByLinks(entities).stream()
                .collect(Collectors.toMap(ClickRepository.Count::linkId, ClickRepository.Count::clicks));
        return entities.stream().map(one -> linkOf(one, counts.getOrDefault(one.getId(), 0L).intValue())).toList();
    }

    private Link linkOf(LinkEntity link) {
        return linksOf(List.of(link)).get(0);
    }

    /** As the JSON file holds a link. */
    private static Link linkOf(LinkEntity link, int clicks) {
        List<String> names = link.getTags().stream().map(TagEntity::getName).toList();
        return new Link(link.getId(), link.getSlug(), link.getUrl(), link.getTitle(), names, clicks,
                link.getCreatedAt().toEpochMilli(), link.getUpdatedAt().toEpochMilli(), link.getOwner().getName());
    }
}
