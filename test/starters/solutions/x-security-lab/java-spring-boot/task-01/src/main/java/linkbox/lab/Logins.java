package linkbox.lab;

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
    private final JdbcTemplate database;
    private final LabClock clock;

    Logins(JdbcTemplate database, LabClock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record UserRow(String name, String passwordHash) {
    }

    /** The name of the user whose password this is. Task 3: a pause after five failures. */
    String check(String name, String password) {
        return findUser(name).filter(user -> LabBridge.isPassword(password, user.passwordHash()))
                .map(UserRow::name).orElseThrow(Logins::unauthorized);
    }

    /** Task 1: the user with this name. */
    private Optional<UserRow> findUser(String name) {
        // The database gets the name beside the SQL, and never reads it as SQL.
        return database.query("SELECT name, password_hash FROM users WHERE name = ?",
                (row, number) -> new UserRow(row.getString("name"), row.getString("password_hash")), name)
                .stream().findFirst();
    }

    private static RuntimeException unauthorized() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return LabBridge.error(HttpStatus.UNAUTHORIZED, "unauthorized", "Name or password are wrong.", headers);
    }
}
