package linkbox.lab;

import linkbox.LinkboxApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

/** Ready for you: starts the lab. Type: java Lab.java */
final class LabProgram {
    private LabProgram() {
    }

    public static void main(String[] words) {
        var env = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(env); // Reads application.properties and .env.
        var linkbox = new SpringApplication(LinkboxApplication.class);
        try {
            if (!Lab.isOn(env)) {
                throw new LabRefused("The lab is off. To switch it on, write " + Lab.SWITCH + "=1 into the file .env.");
            }
            Lab.addTo(linkbox, env);
        } catch (LabRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
        var app = linkbox.run("--LINKBOX_STORAGE=database");
        String port = app.getEnvironment().getProperty("local.server.port");
        System.out.println("The lab runs on http://127.0.0.1:" + port + " (stop it with Ctrl+C)");
    }
}
