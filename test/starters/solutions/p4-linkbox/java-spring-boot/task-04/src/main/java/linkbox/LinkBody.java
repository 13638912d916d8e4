package linkbox;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** Task 4: how a link looks to a client. What else the storage knows stays inside. */
record LinkBody(long id, String slug, String url, String title, List<String> tags, int clicks, Instant createdAt,
        Instant updatedAt) {
    static LinkBody of(Link link) {
        return new LinkBody(link.id(), link.slug(), link.url(), link.title(), link.tags(), link.clicks(),
                Instant.ofEpochMilli(link.createdAt()), Instant.ofEpochMilli(link.updatedAt()));
    }

    /** The answer to POST /links. */
    static ResponseEntity<LinkBody> created(Link link) {
        return ResponseEntity.created(URI.create("/links/" + link.id())).body(of(link));
    }
}
