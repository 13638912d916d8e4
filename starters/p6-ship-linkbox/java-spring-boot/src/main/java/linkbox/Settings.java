package linkbox;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;

/** Task 1: looks at what is set from outside, before anything else of linkbox is made. */
@Configuration
class Settings {
    /** Throw a SettingException when PORT is no number from 0 to 65535. */
    static void check(PropertyResolver env) {
    }

    /** Ready for you: Spring runs this first. */
    @Bean
    static BeanFactoryPostProcessor settingsCheck(Environment env) {
        return beans -> check(env);
    }
}
