package linkbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Task 5: keeps users and links, in memory and in a JSON file. */
@Component
@Profile("json")
class Storage implements LinkStorage {
    private final Path dataFile;
    private final JsonMapper json;
    private final List<User> users = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    Storage(@Value("${linkbox.data-file}") String dataFile, JsonMapper json) {
        this.dataFile = Path.of(dataFile);
        this.json = json;
        load();
    }

    /** What the file holds: {"users": [...], "links": [...]}. A list that is missing in the file is null. */
    private record Data(List<User> users, List<Link> links) {
    }

    private void load() {
        if (Files.notExists(dataFile)) {
            return;
        }
        try {
            Data data = json.readValue(Files.readString(dataFile), Data.class);
            users.addAll(data.users());
            links.addAll(data.links());
        } catch (IOException | JacksonException | NullPointerException error) {
            throw new StorageException(dataFile + " cannot be used: " + error.getMessage(), error);
        }
    }

    private void save() {
        // Written beside the data file first: whoever pulls the plug meanwhile loses nothing.
        Path unfinished = Path.of(dataFile + ".unfinished");
        try {
            Files.writeString(unfinished, json.writeValueAsString(new Data(users, links)));
            Files.move(unfinished, dataFile, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    @Override
    public Link findLink(long id) {
        return links.stream().filter(link -> link.id() == id).findFirst().orElseThrow(() ->
                new ApiException(HttpStatus.NOT_FOUND, "not_found", "There is no link " + id + "."));
    }

    @Override
    public void removeLink(Link link) {
        links.remove(link);
        save();
    }

    @Override
    public List<Link> listLinks(String tag, int limit, int offset) {
        return links.stream().filter(link -> tag == null || link.tags().contains(tag))
                .skip(offset).limit(limit).toList();
    }

    @Override
    public boolean slugExists(String slug) {
        return links.stream().anyMatch(link -> link.slug().equals(slug));
    }

    @Override
    public Link changeLink(long id, LinkChanges changes) {
        Link link = findLink(id);
        return replaceLink(link.changed(
                Objects.requireNonNullElse(changes.url(), link.url()),
                Objects.requireNonNullElse(changes.title(), link.title()),
                Objects.requireNonNullElse(changes.tags(), link.tags())));
    }

    @Override
    public Optional<String> click(String slug) {
        return links.stream().filter(link -> link.slug().equals(slug)).findFirst()
                .map(link -> replaceLink(link.clicked()).url());
    }

    @Override
    public Optional<User> findUser(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    @Override
    public void addUser(User user) {
        users.add(user);
        save();
    }

    @Override
    public Link addLink(String url, String title, List<String> tags, String slug, String owner) {
        long id = links.stream().mapToLong(Link::id).max().orElse(0) + 1;
        long now = System.currentTimeMillis();
        Link link = new Link(id, slug, url, title, tags, 0, now, now, owner);
        links.add(link);
        save();
        return link;
    }

    /** Puts the changed copy of a link in its place. */
    private Link replaceLink(Link changed) {
        links.replaceAll(link -> link.id() == changed.id() ? changed : link);
        save();
        return changed;
    }
}
