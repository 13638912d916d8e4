package linkbox;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Task 4: how a link looks to a client. At the moment this shows everything that the storage knows. */
record LinkBody(long id, String slug, String url, String title, List<String> tags, int clicks, long createdAt,
        long updatedAt, String owner) {
    static LinkBody of(Link link) {
        return new LinkBody(link.id(), link.slug(), link.url(), link.title(), link.tags(), link.clicks(),
                link.createdAt(), link.updatedAt(), link.owner());
    }

    /** The answer to POST /links. Its header Location is missing. */
    static ResponseEntity<LinkBody> created(Link link) {
        return ResponseEntity.status(HttpStatus.CREATED).body(of(link));
    }
}
