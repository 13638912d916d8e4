package linkbox;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;

/** Task 1: looks at what is set from outside, before anything else of linkbox is made. */
@Configuration
class Settings {
    private static final int LAST_PORT = 65_535;

    static void check(PropertyResolver env) {
        String port = env.getProperty("PORT");
        if (port != null && !(port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= LAST_PORT)) {
            throw new SettingException("PORT is '" + port + "'; it must be a number from 0 to " + LAST_PORT + ".");
        }
    }

    /** Ready for you: Spring runs this first. */
    @Bean
    static BeanFactoryPostProcessor settingsCheck(Environment env) {
        return beans -> check(env);
    }
}
