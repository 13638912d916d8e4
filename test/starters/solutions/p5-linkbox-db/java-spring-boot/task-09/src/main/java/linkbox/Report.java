package linkbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Task 9: a report about the links with one tag. */
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

    Report(DataSource database) {
        this.database = database;
    }

    /** A line for each link with this tag: its slug and its clicks. */
    String of(String tag) throws SQLException {
        StringBuilder lines = new StringBuilder();
        // The connection goes back to the pool at the end of the block, however it ends.
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LINES)) {
            query.setString(1, tag);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                lines.append(rows.getString("slug")).append(" ").append(rows.getLong("clicks")).append("\n");
            }
        }
        if (lines.isEmpty()) {
            throw new ApiException(HttpStatus.NOT_FOUND, "not_found", "No link has the tag " + tag + ".");
        }
        return lines.toString();
    }
}
