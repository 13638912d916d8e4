package linkbox.lab;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Task 1: all links in the order that somebody asks for. */
@Component
@LabOnly
class LabReport {
    private final JdbcTemplate database;

    LabReport(JdbcTemplate database) {
        this.database = database;
    }

    record Row(String slug, String title, long clicks) {
    }

    /** Links with their clicks, at most 100. */
    List<Row> rows(String sort) {
        String order = sort.equals("clicks") ? "clicks DESC" : sort;
        // Whatever stands behind ?sort= becomes a part of the SQL.
        return database.query(
                "SELECT slug, title, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks"
                        + " FROM links ORDER BY " + order + ", slug LIMIT 100",
                (row, number) -> new Row(row.getString("slug"), row.getString("title"), row.getLong("clicks")));
    }
}
