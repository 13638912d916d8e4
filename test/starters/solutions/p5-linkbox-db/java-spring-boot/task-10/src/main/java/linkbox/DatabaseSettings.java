package linkbox;

import java.net.URI;
import org.springframework.core.env.PropertyResolver;

/** Task 10: where the database is. user and password are null where the url has them, or needs none. */
record DatabaseSettings(String url, String user, String password) {
    // H2, an embedded database, which reads SQL as PostgreSQL does.
    private static final String EMBEDDED = "jdbc:h2:file:./data/linkbox"
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    static DatabaseSettings from(PropertyResolver env) {
        String given = env.getProperty("DATABASE_URL");
        if (given == null) {
            if ("production".equals(env.getProperty("LINKBOX_ENV"))) {
                // A file in a container vanishes with it.
                throw new DatabaseException(
                        "Set DATABASE_URL: in production linkbox does not use its embedded database.");
            }
            return new DatabaseSettings(EMBEDDED, null, null);
        }
        if (given.startsWith("jdbc:")) {
            return new DatabaseSettings(given, null, null);
        }
        if (!given.matches("postgres(ql)?://.+")) {
            // Not the whole value: it holds a password, and this text may end in a log.
            throw new DatabaseException("DATABASE_URL begins with " + given.split(":")[0]
                    + ": and linkbox knows postgres: and postgresql: alone.");
        }
        return postgresql(URI.create(given));
    }

    /** Hosting providers give postgres://user:password@host:port/name; Java wants the first two apart. */
    private static DatabaseSettings postgresql(URI given) {
        String[] user = given.getUserInfo() == null ? new String[0] : given.getUserInfo().split(":", 2);
        String port = given.getPort() < 0 ? "" : ":" + given.getPort();
        String options = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
        return new DatabaseSettings("jdbc:postgresql://" + given.getHost() + port + given.getRawPath() + options,
                user.length > 0 ? user[0] : null, user.length > 1 ? user[1] : null);
    }
}
