package linkbox.lab;

import linkbox.LabBridge;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Task 3: links with what only their owner may read. */
@Component
@LabOnly
class PrivateLinks {
    private final JdbcTemplate database;

    PrivateLinks(JdbcTemplate database) {
        this.database = database;
    }

    /** note is what stands in the column. */
    record PrivateLink(long id, String slug, String url, String title, String note, long ownerId) {
    }

    /** The link as its owner sees it. */
    PrivateLink own(long id, String user) {
        // The user is logged in. That is all anybody has checked.
        return find(id);
    }

    /** Ready for you: any link, or 404. */
    PrivateLink find(long id) {
        return database.query("SELECT id, slug, url, title, note, owner_id FROM links WHERE id = ?",
                (row, number) -> new PrivateLink(row.getLong("id"), row.getString("slug"), row.getString("url"),
                        row.getString("title"), row.getString("note"), row.getLong("owner_id")), id)
                .stream().findFirst().orElseThrow(() -> noLink(id));
    }

    /** Ready for you. */
    private static RuntimeException noLink(long id) {
        return LabBridge.error(HttpStatus.NOT_FOUND, "not_found", "There is no link " + id + ".");
    }
}
