package linkbox.lab;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import linkbox.LabBridge;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tasks 1 and 3: who may log in. There is one for the whole application, so it can remember who failed. */
@Component
@LabOnly
class Logins {
    private static final int FREE_FAILURES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final JdbcTemplate database;
    private final LabClock clock;
    // Also for names that nobody has: otherwise the pause would tell which ones there are.
    private final Map<String, Failures> failures = new HashMap<>();

    Logins(JdbcTemplate database, LabClock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record UserRow(String name, String passwordHash) {
    }

    /** How often a name failed in a row, and when it may try again. */
    private record Failures(int count, Instant pauseUntil) {
    }

    /** The name of the user whose password this is; a pause after five failures. One login after the other. */
    synchronized String check(String name, String password) {
        Failures before = failures.getOrDefault(name, new Failures(0, Instant.MIN));
        if (before.pauseUntil().isAfter(clock.now())) {
            // The password is not even looked at, or guessing would go on during the pause.
            throw tooManyAttempts(Duration.between(clock.now(), before.pauseUntil()));
        }
        Optional<UserRow> user = findUser(name).filter(one -> LabBridge.isPassword(password, one.passwordHash()));
        if (user.isEmpty()) {
            int count = before.count() + 1;
            failures.put(name, new Failures(count, count < FREE_FAILURES ? Instant.MIN : clock.now().plus(PAUSE)));
            throw unauthorized();
        }
        failures.remove(name);
        return user.get().name();
    }

    /** Task 1: the user with this name. */
    private Optional<UserRow> findUser(String name) {
        // The database gets the name beside the SQL, and never reads it as SQL.
        return database.query("SELECT name, password_hash FROM users WHERE name = ?",
                (row, number) -> new UserRow(row.getString("name"), row.getString("password_hash")), name)
                .stream().findFirst();
    }

    private static RuntimeException tooManyAttempts(Duration left) {
        HttpHeaders headers = new HttpHeaders();
        // Rounded up: after it, the name may really try again.
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(left.plusMillis(999).toSeconds()));
        String message = "Too many failures. Wait a moment.";
        return LabBridge.error(HttpStatus.TOO_MANY_REQUESTS, "too_many_attempts", message, headers);
    }

    private static RuntimeException unauthorized() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return LabBridge.error(HttpStatus.UNAUTHORIZED, "unauthorized", "Name or password are wrong.", headers);
    }
}
