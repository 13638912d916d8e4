package linkbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Task 1 of phase 6. TASKS-phase-6.md says what the settings must do. */
class Phase6Task01SettingsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private TestDatabase database;

    @BeforeEach
    void makeDatabase() throws Exception {
        database = TestDatabase.create();
        Migrate.migrate(database.settings(), Migrate.NEWEST);
    }

    @AfterEach
    void dropDatabase() throws Exception {
        database.drop();
    }

    @Test
    void portComesFromTheEnvironment() throws Exception {
        try (var app = run("--LINKBOX_STORAGE=json", "--HOST=0.0.0.0")) {
            ServerProperties server = app.getBean(ServerProperties.class);
            assertEquals("0.0.0.0", server.getAddress().getHostAddress(), "the address to listen on comes from HOST");
        }
        try (var app = run("--LINKBOX_STORAGE=json")) {
            assertEquals("127.0.0.1", app.getBean(ServerProperties.class).getAddress().getHostAddress());
        }
        try (Program program = new Program(Map.of("PORT", "eighty"))) {
            assertNull(program.address, "linkbox must not start with PORT=eighty\n" + program.printed());
            assertTrue(Pattern.compile("\\bPORT\\b").matcher(program.printed()).find(),
                    "the message must name PORT\n" + program.printed());
            assertNotEquals(0, program.process.exitValue());
        }
    }

    @Test
    void missingSecretInProductionRefusesToStart() throws Exception {
        try (Program program = new Program(Map.of("LINKBOX_ENV", "production"))) {
            assertNull(program.address, "without DATABASE_URL linkbox must not start\n" + program.printed());
            assertTrue(program.printed().contains("DATABASE_URL"), program.printed());
            assertNotEquals(0, program.process.exitValue());
        }
        try (var app = run("--LINKBOX_ENV=production", "--LINKBOX_STORAGE=json")) {
            assertInstanceOf(DatabaseStorage.class, app.getBean(LinkStorage.class),
                    "in production links are kept in the database");
        }
    }

    @Test
    void shutdownClosesTheDatabase() throws Exception {
        HikariDataSource pool;
        try (var app = run("--LINKBOX_STORAGE=database")) {
            assertEquals("{\"status\":\"ok\"}", get(app, "/ready").body());
            pool = app.getBean(HikariDataSource.class);
        }
        assertTrue(pool.isClosed(), "the pool must be closed when linkbox stops");
        try (var app = run("--LINKBOX_STORAGE=database")) {
            app.getBean(HikariDataSource.class).close(); // As if the database were gone.
            HttpResponse<String> response = get(app, "/ready");
            assertEquals(503, response.statusCode(), "the database is gone: " + response.body());
            assertEquals("unavailable", JSON.readTree(response.body()).at("/error/code").asString());
        }
        // Another program cannot see a database in the memory of this one.
        String url = database.url().startsWith("jdbc:h2:") ? "jdbc:h2:file:" + folder.resolve("linkbox")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" : database.url();
        Migrate.migrate(new DatabaseSettings(url, null, null), Migrate.NEWEST);
        try (Program program = new Program(Map.of("LINKBOX_STORAGE", "database", "DATABASE_URL", url))) {
            assertNotNull(program.address, program.printed());
            assertEquals(200, program.get("/ready").statusCode());
            program.stop();
            List<JsonNode> events = program.lines.stream().filter(line -> line.startsWith("{"))
                    .map(JSON::readTree).toList();
            JsonNode last = events.get(events.size() - 1);
            assertEquals("info", last.path("level").asString(), program.printed());
            assertEquals("database closed", last.path("event").asString(), program.printed());
        }
    }

    /** linkbox on a free port and a new database. */
    private ConfigurableApplicationContext run(String... settings) {
        String[] all = Stream.concat(Stream.of("--PORT=0", "--REDIS_URL=false", "--DATABASE_URL=" + database.url(),
                "--LINKBOX_DATA_FILE=" + folder.resolve("linkbox.json")), Stream.of(settings)).toArray(String[]::new);
        return SpringApplication.run(LinkboxApplication.class, all);
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext app, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port") + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
