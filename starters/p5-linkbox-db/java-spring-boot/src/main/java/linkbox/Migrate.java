package linkbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Ready for you: brings the database to the newest migration. Type: java Db.java migrate */
final class Migrate {
    static final String NEWEST = "latest";

    private Migrate() {
    }

    public static void main(String[] words) {
        List<String> given = List.of(words);
        if (!given.equals(List.of("migrate")) && !given.equals(List.of("status"))) {
            System.out.println("Type: java Db.java migrate, or: java Db.java status");
            System.exit(1);
        }
        var env = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(env); // Reads application.properties and .env.
        DatabaseSettings settings = DatabaseSettings.from(env);
        if (given.contains("migrate")) {
            migrate(settings, NEWEST);
        }
        String pending = Arrays.stream(flyway(settings, NEWEST).info().pending())
                .map(MigrationInfo::getScript).collect(Collectors.joining(", "));
        System.out.println(pending.isEmpty() ? "The database is up to date." : "To do: " + pending);
    }

    /** Runs the migrations up to a version such as 0001. Flyway notes in the database which ones it has run. */
    static void migrate(DatabaseSettings settings, String version) {
        // A migration without a statement is not run: Flyway would note it as done, and nobody could write it later.
        for (MigrationInfo next : flyway(settings, version).info().pending()) {
            if (!isWritten(next)) {
                return;
            }
            flyway(settings, next.getVersion().getVersion()).migrate();
        }
    }

    static Flyway flyway(DatabaseSettings settings, String version) {
        LoggingSystem.get(Migrate.class.getClassLoader()).setLogLevel("org.flywaydb", LogLevel.ERROR);
        return Flyway.configure().dataSource(settings.url(), settings.user(), settings.password())
                .target(version).load();
    }

    private static boolean isWritten(MigrationInfo migration) {
        try {
            return new ClassPathResource("db/migration/" + migration.getScript())
                    .getContentAsString(StandardCharsets.UTF_8).lines()
                    .anyMatch(line -> !line.isBlank() && !line.startsWith("--"));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
