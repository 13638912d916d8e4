package linkbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Ready for you: starts the server. Spring finds the other classes of this package by their annotations. */
@SpringBootApplication
public class LinkboxApplication {
    public static void main(String[] args) {
        var context = SpringApplication.run(LinkboxApplication.class, args);
        String port = context.getEnvironment().getProperty("local.server.port");
        System.out.println("linkbox runs on http://127.0.0.1:" + port + " (stop it with Ctrl+C)");
    }
}
