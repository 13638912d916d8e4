package linkbox;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * A new database for tests: in memory, or with TEST_DATABASE_URL on that PostgreSQL server. The one of
 * DATABASE_URL is never touched. Read it, but leave it as it is.
 */
record TestDatabase(String url, String dropping) {
    private static final List<String> TABLES = List.of("clicks", "link_tags", "tags", "links", "users");

    static TestDatabase create() throws SQLException {
        String name = "linkbox_test_" + UUID.randomUUID().toString().substring(0, 8);
        String server = setting("TEST_DATABASE_URL");
        if (server == null) {
            return new TestDatabase("jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                    + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", null);
        }
        URI address = URI.create(server);
        execute(jdbcUrl(address, address.getPath().substring(1)), "CREATE DATABASE " + name);
        return new TestDatabase(jdbcUrl(address, name), "DROP DATABASE " + name + " WITH (FORCE)");
    }

    void drop() throws SQLException {
        if (dropping == null) {
            execute(url, "SHUTDOWN");
        } else {
            URI server = URI.create(setting("TEST_DATABASE_URL"));
            execute(jdbcUrl(server, server.getPath().substring(1)), dropping);
        }
    }

    DatabaseSettings settings() {
        return new DatabaseSettings(url, null, null);
    }

    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TIME ZONE 'UTC'");
        }
        return connection;
    }

    void empty() {
        for (String table : TABLES) {
            try {
                execute(url, "DELETE FROM " + table);
            } catch (SQLException notThereYet) {
                // Task 1 makes the tables.
                return;
            }
        }
    }

    /** From the environment, or from .env. */
    static String setting(String name) {
        Properties file = new Properties();
        Path path = Path.of(".env");
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                file.load(reader);
            } catch (IOException error) {
                throw new IllegalStateException(error);
            }
        }
        return System.getenv().getOrDefault(name, file.getProperty(name));
    }

    private static void execute(String url, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private static String jdbcUrl(URI server, String name) {
        String[] user = server.getUserInfo() == null ? new String[0] : server.getUserInfo().split(":", 2);
        String url = "jdbc:postgresql://" + server.getHost() + ":" + (server.getPort() < 0 ? 5432 : server.getPort())
                + "/" + name + "?user=" + (user.length > 0 ? encoded(user[0]) : "postgres");
        return user.length > 1 ? url + "&password=" + encoded(user[1]) : url;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
