package linkbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import linkbox.lab.Lab;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs the cases of the security lab against linkbox with the weak endpoints. Read it, but leave it as it is.
 *
 * Each case gets a database and a linkbox of its own, which starts with the first request and listens on
 * 127.0.0.1 alone.
 */
final class SecurityRunner extends DatabaseRunner {
    // Keys for tests. Anybody may know them.
    private static final Map<String, String> LAB = Map.of("LINKBOX_SECURITY_LAB", "1", "REDIS_URL", "false",
            "LINKBOX_NOTE_KEYS", "k1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
            "LINKBOX_SHARE_KEY", "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f");

    private SecurityRunner(Path dataFile, TestDatabase database) {
        super(dataFile, database);
        settings.putAll(LAB);
    }

    static void runCase(String name) throws Exception {
        Path folder = Files.createTempDirectory("linkbox-");
        TestDatabase database = TestDatabase.create();
        SecurityRunner run = new SecurityRunner(folder.resolve("linkbox.json"), database);
        try {
            Migrate.migrate(database.settings(), Migrate.NEWEST);
            run.performAll(name);
        } finally {
            run.stop();
            database.drop();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Override
    SpringApplication application() {
        SpringApplication linkbox = super.application();
        MockEnvironment env = new MockEnvironment();
        settings.forEach(env::setProperty);
        Lab.addTo(linkbox, env);
        return linkbox;
    }

    @Override
    void perform(JsonNode step) throws Exception {
        if (step.has("start")) {
            checkRefusal(step.get("start"));
        } else if (step.has("page")) {
            checkPage(step.get("page"));
        } else {
            super.perform(step);
        }
    }

    /** linkbox does not start with these settings. They count for this step alone. */
    private void checkRefusal(JsonNode step) {
        stop();
        Map<String, String> before = new HashMap<>(settings);
        step.get("env").propertyStream().forEach(one -> settings.put(one.getKey(), one.getValue().asString()));
        String failsWith = step.get("failsWith").asString();
        String message = "it started";
        try {
            start();
        } catch (Exception error) {
            message = String.valueOf(error.getMessage());
        } finally {
            stop();
            settings.clear();
            settings.putAll(before);
        }
        check(message.contains(failsWith), "no start with " + step.get("env") + ", and " + failsWith
                + " in the message", message);
        checkText("the message", message, NODES.objectNode().set("lacks", step.path("lacks")));
    }

    /** Asks for the page, and once more for each text that it must have. */
    private void checkPage(JsonNode page) throws Exception {
        ObjectNode step = NODES.objectNode();
        step.putObject("request").put("method", "GET").put("path", page.get("path").asString()).putNull("auth");
        ObjectNode expect = step.putObject("expect").put("status", 200);
        ObjectNode headers = expect.putObject("headers");
        headers.putObject("Content-Type").put("matches", "^text/html");
        page.path("headers").propertyStream().forEach(one -> headers.set(one.getKey(), one.getValue()));
        page.path("lacks").forEach(expect.putArray("lacks")::add);
        super.perform(step);
        for (JsonNode wanted : page.path("has")) {
            expect.putObject("text").put("matches", Pattern.quote(wanted.asString()));
            super.perform(step);
        }
    }
}
