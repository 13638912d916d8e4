package linkbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Task 9: a report that works, and loses a connection whenever it fails. It stays. */
@Component
@Profile("database")
class Report {
    private static final String LINES = """
            SELECT links.slug, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks
            FROM links
            JOIN link_tags ON link_tags.link_id = links.id
            JOIN tags ON tags.id = link_tags.tag_id
            WHERE tags.name = ?
            ORDER BY links.id""";

    private final DataSource database;
    // The reports that are being made, by tag.
    private final Map<String, Connection> running = new ConcurrentHashMap<>();

    Report(DataSource database) {
        this.database = database;
    }

    /** A line for each link with this tag: its slug and its clicks. */
    String of(String tag) throws SQLException {
        running.put(tag, database.getConnection());
        PreparedStatement query = running.get(tag).prepareStatement(LINES);
        query.setString(1, tag);
        ResultSet rows = query.executeQuery();
        StringBuilder lines = new StringBuilder();
        while (rows.next()) {
            lines.append(rows.getString("slug")).append(" ").append(rows.getLong("clicks")).append("\n");
        }
        if (lines.isEmpty()) {
            throw new ApiException(HttpStatus.NOT_FOUND, "not_found", "No link has the tag " + tag + ".");
        }
        running.remove(tag).close();
        return lines.toString();
    }
}
