package linkbox;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Ready for you: what Spring Boot needs to know to open the database. */
@Configuration
@Profile("database")
class DatabaseConfiguration {
    @Bean
    static JdbcConnectionDetails connectionDetails(Environment env) {
        DatabaseSettings settings = DatabaseSettings.from(env);
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return settings.url();
            }

            @Override
            public String getUsername() {
                return settings.user();
            }

            @Override
            public String getPassword() {
                return settings.password();
            }
        };
    }

    /** Spring Boot would run the migrations at each start. Here somebody decides when: java Db.java migrate */
    @Bean
    static FlywayMigrationStrategy migrationStrategy() {
        return StartCheck::refusePendingMigrations;
    }
}
