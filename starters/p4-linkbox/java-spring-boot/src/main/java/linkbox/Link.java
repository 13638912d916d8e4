package linkbox;

import java.util.List;

/** Ready for you: a link as it is stored. Times are milliseconds since 1970. Nothing in it changes: see the copies. */
record Link(long id, String slug, String url, String title, List<String> tags, int clicks, long createdAt,
        long updatedAt, String owner) {
    /** A copy with one more click. */
    Link clicked() {
        return new Link(id, slug, url, title, tags, clicks + 1, createdAt, updatedAt, owner);
    }

    /** A copy with these values, changed now. */
    Link changed(String url, String title, List<String> tags) {
        return new Link(id, slug, url, title, tags, clicks, createdAt, System.currentTimeMillis(), owner);
    }
}
