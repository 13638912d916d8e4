package linkbox;

import org.springframework.core.env.PropertyResolver;

/** Task 10: where the database is. user and password are null where the url has them, or needs none. */
record DatabaseSettings(String url, String user, String password) {
    // H2, an embedded database, which reads SQL as PostgreSQL does.
    private static final String EMBEDDED = "jdbc:h2:file:./data/linkbox"
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /**
     * What is set from outside: env.getProperty("DATABASE_URL"). Task 10: make of it what Java needs,
     * jdbc:postgresql://host:port/name with the user and the password apart, and refuse what cannot work
     * with a DatabaseException.
     */
    static DatabaseSettings from(PropertyResolver env) {
        return new DatabaseSettings(env.getProperty("DATABASE_URL", EMBEDDED), null, null);
    }
}
