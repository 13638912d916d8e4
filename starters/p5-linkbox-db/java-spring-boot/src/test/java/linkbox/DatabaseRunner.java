package linkbox;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import redis.clients.jedis.RedisClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Runs the cases of phase 5 against linkbox on a database. Read it, but leave it as it is.
 *
 * Starting linkbox takes longest. So cases that change no settings share one, and its database is
 * emptied before each; all others get their own. The Redis database of TEST_REDIS_URL is emptied too.
 */
class DatabaseRunner extends CaseRunner {
    private static final String REDIS = TestDatabase.setting("TEST_REDIS_URL");
    private static final DateTimeFormatter SQL_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static Shared shared;

    private final TestDatabase database;
    private final Map<String, String> usualSettings;
    private Watching watching;
    private boolean isBlind;

    /** A database with all migrations, and perhaps a linkbox that runs on it with the usual settings. */
    private static final class Shared {
        final Path dataFile = Files.createTempDirectory("linkbox-").resolve("linkbox.json");
        final TestDatabase database = TestDatabase.create();
        ConfigurableApplicationContext app;
        Watching watching;

        Shared() throws IOException, SQLException {
            Migrate.migrate(database.settings(), Migrate.NEWEST);
            Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        }

        void remove() {
            try {
                if (app != null) {
                    app.close();
                }
                database.drop();
                Files.deleteIfExists(dataFile);
                Files.delete(dataFile.getParent());
            } catch (IOException | SQLException error) {
                System.err.println(error);
            }
        }
    }

    DatabaseRunner(Path dataFile, TestDatabase database) {
        super(dataFile);
        this.database = database;
        settings.putAll(Map.of("LINKBOX_STORAGE", "database", "DATABASE_URL", database.url(),
                "LINKBOX_POOL_TIMEOUT_SECONDS", "1", "REDIS_URL", REDIS == null ? "false" : REDIS));
        usualSettings = Map.copyOf(settings);
        saved.putAll(times());
    }

    static void runCase(String name) throws Exception {
        if (find(name).get("steps").get(0).has("migrate")) {
            TestDatabase own = TestDatabase.create();
            try {
                run(name, own);
            } finally {
                own.drop();
            }
        } else {
            shared = shared == null ? new Shared() : shared;
            shared.database.empty();
            run(name, shared.database);
        }
    }

    private static void run(String name, TestDatabase database) throws Exception {
        Path dataFile = shared == null ? Path.of("target", "linkbox.json") : shared.dataFile;
        Files.deleteIfExists(dataFile);
        DatabaseRunner run = new DatabaseRunner(dataFile, database);
        run.emptyCache();
        try {
            run.performAll(name);
        } finally {
            run.leave();
        }
    }

    private static void emptyCache() {
        if (REDIS != null) {
            try (RedisClient redis = RedisClient.create(REDIS)) {
                redis.flushDB();
            }
        }
    }

    private boolean isShared() {
        return shared != null && database == shared.database && settings.equals(usualSettings) && !isBlind;
    }

    @Override
    void start() throws Exception {
        if (isShared() && shared.app != null) {
            app = shared.app;
            watching = shared.watching;
            begin();
            return;
        }
        watching = new Watching(isBlind);
        super.start();
        if (isShared()) {
            shared.app = app;
            shared.watching = watching;
        }
        check(!app.containsBean("storage"), "a DatabaseStorage alone", "the Storage for the JSON file as well");
    }

    @Override
    SpringApplication application() {
        SpringApplication application = super.application();
        application.addInitializers(watching);
        return application;
    }

    @Override
    void stop() {
        if (app != null && shared != null && app == shared.app) {
            shared.app = null;
        }
        super.stop();
    }

    private void leave() {
        if (!isShared()) {
            stop();
        }
    }

    @Override
    void perform(JsonNode step) throws Exception {
        if (step.has("migrate")) {
            JsonNode version = step.get("migrate");
            Migrate.migrate(database.settings(), version.isString() ? version.asString() : Migrate.NEWEST);
        } else if (step.has("sql")) {
            runSql(step.get("sql").asString(), step.path("rows"), step.path("refused").asBoolean(false));
        } else if (step.has("queries")) {
            checkQueries(step.get("queries"));
        } else if (step.has("pool")) {
            checkPool(step.get("pool"));
        } else if (step.has("index")) {
            checkIndex(step.get("index").get("table").asString(), step.get("index").get("column").asString());
        } else if (step.has("databaseUrl")) {
            checkUrl(step.get("databaseUrl"));
        } else if (step.has("blind")) {
            isBlind = true;
            stop();
        } else if (step.path("dataFile").isString()) {
            check(!Files.exists(dataFile), "no data file", dataFile.getFileName() + " was written");
        } else if (step.has("phase4")) {
            for (String name : phase4()) {
                runCase(name);
            }
        } else {
            if (app == null && step.has("request")) {
                start();
            }
            super.perform(step);
        }
    }

    /** The cases of phase 4, but for those that look at the data file. */
    private static List<String> phase4() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tests", "cases"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d.*")).sorted()
                    .flatMap(file -> JSON.readTree(file).valueStream())
                    .filter(one -> one.get("steps").valueStream().noneMatch(step -> step.has("dataFile")))
                    .map(one -> one.get("name").asString()).toList();
        }
    }

    @Override
    void request(JsonNode request, JsonNode expect, JsonNode save) throws Exception {
        watching.statements.clear();
        super.request(request, expect, save);
    }

    private void runSql(String sql, JsonNode rows, boolean isRefused) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            ArrayNode found = statement.execute(sql) ? rowsOf(statement.getResultSet()) : NODES.arrayNode();
            check(!isRefused, "the database refuses " + sql, "it did not");
            check(rows.isMissingNode() || found.toString().equals(rows.toString()), rows + " from " + sql,
                    found.toString());
        } catch (SQLException error) {
            // Every SQLState of a broken constraint begins with 23.
            boolean isConstraint = error.getSQLState() != null && error.getSQLState().startsWith("23");
            check(isRefused && isConstraint, "the database takes " + sql, error.getMessage());
        }
    }

    private static ArrayNode rowsOf(ResultSet result) throws SQLException {
        ArrayNode rows = NODES.arrayNode();
        while (result.next()) {
            ArrayNode row = rows.addArray();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                row.addPOJO(result.getObject(column));
            }
        }
        return (ArrayNode) JSON.readTree(JSON.writeValueAsString(rows));
    }

    private void checkQueries(JsonNode limits) {
        List<String> all = watching.statements;
        long reads = all.stream().filter(one -> one.stripLeading().regionMatches(true, 0, "SELECT", 0, 6)).count();
        String printed = all.size() + ":\n" + String.join("\n", all);
        check(!all.isEmpty(), "at least one query", "none");
        check(all.size() <= limits.path("max").asInt(Integer.MAX_VALUE), limits + " queries", printed);
        check(!limits.has("reads") || reads == limits.get("reads").asInt(), limits + " queries", printed);
    }

    private void checkPool(JsonNode wanted) throws SQLException {
        HikariDataSource pool = app.getBean(HikariDataSource.class);
        int inUse = pool.getHikariPoolMXBean().getActiveConnections();
        check(wanted.path("size").asInt(pool.getMaximumPoolSize()) == pool.getMaximumPoolSize()
                && wanted.path("inUse").asInt(inUse) == inUse, "a pool with " + wanted,
                "size " + pool.getMaximumPoolSize() + ", inUse " + inUse);
    }

    private void checkIndex(String table, String column) throws SQLException {
        List<String> firstColumns = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet indexes = connection.getMetaData().getIndexInfo(null, null, table, false, false)) {
            while (indexes.next()) {
                if (indexes.getInt("ORDINAL_POSITION") == 1) {
                    firstColumns.add(indexes.getString("COLUMN_NAME"));
                }
            }
        }
        check(firstColumns.contains(column), "an index on " + table + "." + column, firstColumns.toString());
    }

    private void checkUrl(JsonNode wanted) {
        MockEnvironment env = new MockEnvironment();
        wanted.get("env").propertyStream().forEach(one -> env.setProperty(one.getKey(), one.getValue().asString()));
        String failsWith = wanted.path("failsWith").asStringOpt().orElse(null);
        DatabaseSettings found;
        try {
            found = DatabaseSettings.from(env);
        } catch (RuntimeException error) {
            String message = String.valueOf(error.getMessage());
            check(failsWith != null && message.contains(failsWith), "settings from " + wanted.get("env"), message);
            checkText("the message", message, wanted);
            return;
        }
        check(failsWith == null, "an error that names " + failsWith, found.toString());
        if (wanted.has("embedded")) {
            check(found.url().startsWith("jdbc:h2:"), "a URL that begins with jdbc:h2:", found.url());
            return;
        }
        check(found.url().startsWith("jdbc:postgresql://"), "a URL that begins with jdbc:postgresql://", found.url());
        URI url = URI.create(found.url().substring("jdbc:".length()));
        Map<String, Object> parts = new HashMap<>(Map.of("host", String.valueOf(url.getHost()), "database",
                url.getPath().substring(1), "user", String.valueOf(found.user()), "password",
                String.valueOf(found.password()), "port", url.getPort() < 0 ? 5432 : url.getPort()));
        Map<String, Object> right = Map.of("host", wanted.get("host").asString(), "database",
                wanted.get("database").asString(), "user", "linkbox", "password", "geheim", "port",
                wanted.path("port").asInt(5432));
        check(parts.equals(right), right.toString(), parts.toString());
    }

    private static Map<String, JsonNode> times() {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        Map<String, JsonNode> texts = new HashMap<>();
        texts.put("now", NODES.stringNode(now.format(SQL_TIME)));
        texts.put("twoDaysAgo", NODES.stringNode(now.toLocalDate().minusDays(2).atTime(12, 0).format(SQL_TIME)));
        texts.put("nineDaysAgo", NODES.stringNode(now.toLocalDate().minusDays(9).atTime(12, 0).format(SQL_TIME)));
        LocalDate today = now.toLocalDate();
        List<String> names = List.of("dayToday", "dayOneAgo", "dayTwoAgo", "dayThreeAgo");
        names.forEach(name -> texts.put(name, NODES.stringNode(today.minusDays(names.indexOf(name)).toString())));
        return texts;
    }
}
