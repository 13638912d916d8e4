package linkbox.lab;

import java.net.InetAddress;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.PropertyResolver;
import org.springframework.stereotype.Component;

/** Ready for you: puts the weak endpoints onto your linkbox, or refuses where others could reach them. */
public final class Lab {
    static final String SWITCH = "LINKBOX_SECURITY_LAB";
    static final String SETTINGS = "labSettings";
    private static final Set<String> THIS_COMPUTER = Set.of("127.0.0.1", "::1", "localhost");

    private Lab() {
    }

    /** With the switch on, linkbox gets the weak endpoints. Run it with LINKBOX_STORAGE=database then. */
    public static void addTo(SpringApplication linkbox, PropertyResolver env) {
        if (isOn(env)) {
            refuseStrangers(env);
            LabSettings settings = LabSettings.from(env);
            linkbox.addInitializers(app -> app.getBeanFactory().registerSingleton(SETTINGS, settings));
        }
    }

    static boolean isOn(PropertyResolver env) {
        String value = env.getProperty(SWITCH, "");
        if (!value.isEmpty() && !value.equals("1")) {
            throw new LabRefused(SWITCH + " is 1, or it is not set.");
        }
        return value.equals("1");
    }

    private static void refuseStrangers(PropertyResolver env) {
        if (env.getProperty("LINKBOX_ENV", "").equalsIgnoreCase("production")) {
            throw new LabRefused(SWITCH + " is on and LINKBOX_ENV is production: the weak endpoints never run there.");
        }
        String host = env.getProperty("HOST", "");
        if (!host.isEmpty() && !THIS_COMPUTER.contains(host)) {
            throw new LabRefused(
                    SWITCH + " is on and HOST is " + host + ": the weak endpoints listen on 127.0.0.1 only.");
        }
    }

    /** Not a setting: the lab never listens where another computer could reach it. */
    @Component
    @LabOnly
    static class Loopback implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {
        @Override
        public void customize(ConfigurableWebServerFactory server) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
