package linkbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs the cases in tests/cases against a fresh linkbox. Read it, but leave it as it is. */
class CaseRunner {
    private static final String DEMO_USER = "demo:demo-password";
    private static final String DEMO_BODY = "{\"name\": \"demo\", \"password\": \"demo-password\"}";
    static final JsonMapper JSON = new JsonMapper();
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern SAVED = Pattern.compile("\\{(\\w+)}");

    final Path dataFile;
    final Map<String, String> settings = new HashMap<>();
    final Map<String, JsonNode> saved = new HashMap<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    ConfigurableApplicationContext app;
    private String title;

    CaseRunner(Path dataFile) {
        this.dataFile = dataFile;
        settings.putAll(Map.of("PORT", "0", "LINKBOX_STORAGE", "json", "LINKBOX_DATA_FILE", dataFile.toString(),
                "LINKBOX_DEBUG_ROUTES", "0", "logging.level.root", "error"));
    }

    static void runCase(String name) throws Exception {
        Path folder = Files.createTempDirectory("linkbox-");
        CaseRunner run = new CaseRunner(folder.resolve("linkbox.json"));
        try {
            run.start();
            run.performAll(name);
        } finally {
            run.stop();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    void performAll(String name) throws Exception {
        int number = 0;
        for (JsonNode step : find(name).get("steps")) {
            title = name + ", step " + ++number;
            perform(fill(step));
        }
    }

    static JsonNode find(String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tests", "cases"))) {
            return files.flatMap(file -> JSON.readTree(file).valueStream())
                    .filter(one -> one.get("name").asString().equals(name)).findFirst().orElseThrow();
        }
    }

    void start() throws Exception {
        // As arguments they win over what is set on this computer.
        app = application().run(settings.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue()).toArray(String[]::new));
        begin();
    }

    SpringApplication application() {
        return new SpringApplication(LinkboxApplication.class);
    }

    void begin() throws Exception {
        collectLines();
        send(HttpRequest.newBuilder(addressOf("/users")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(DEMO_BODY)).build()); // Until task 7 this does nothing.
    }

    private void collectLines() {
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                lines.add(event.getFormattedMessage());
            }
        };
        appender.start();
        Logger logger = (Logger) LoggerFactory.getLogger("linkbox");
        logger.detachAndStopAllAppenders();
        logger.addAppender(appender);
        logger.setAdditive(false);
    }

    void stop() {
        if (app != null) {
            app.close();
            app = null;
        }
    }

    void perform(JsonNode step) throws Exception {
        if (step.has("request")) {
            request(step.get("request"), step.get("expect"), step.path("save"));
        } else if (step.has("restart")) {
            restart(step.get("restart").path("failsWith"));
        } else if (step.has("env")) {
            step.get("env").propertyStream().forEach(one -> settings.put(one.getKey(), one.getValue().asString()));
            restart(NODES.missingNode());
        } else if (step.has("log")) {
            checkLog(step.get("log"));
        } else if (step.get("dataFile").has("write")) {
            Files.writeString(dataFile, step.get("dataFile").get("write").asString());
        } else {
            check(Files.exists(dataFile), "a data file", "none");
            String text = Files.readString(dataFile);
            checkText("the data file", text, step.get("dataFile"));
            step.path("save").propertyStream().forEach(one -> saved.put(one.getKey(), at(text, one.getValue())));
        }
    }

    private void restart(JsonNode failsWith) throws Exception {
        stop();
        if (failsWith.isMissingNode()) {
            start();
            return;
        }
        String problem = "it started";
        try {
            start();
        } catch (RuntimeException error) {
            problem = messageOf(error);
        }
        String wanted = failsWith.asString();
        check(problem.contains(wanted), "no start, and " + wanted + " in the message", problem);
    }

    /** Spring wraps what stops the start. */
    private static String messageOf(Throwable error) {
        return Stream.iterate(error, one -> one != null, Throwable::getCause).filter(StorageException.class::isInstance)
                .map(Throwable::getMessage).findFirst().orElse(error.toString());
    }

    void request(JsonNode request, JsonNode expect, JsonNode save) throws Exception {
        title += ": " + request.get("method").asString() + " " + request.get("path").asString();
        lines.clear();
        HttpResponse<String> response = send(requestFrom(request));
        String text = response.body();
        int status = expect.get("status").asInt();
        check(response.statusCode() == status, "status " + status, response.statusCode() + " " + start(text));
        expect.path("headers").propertyStream().forEach(one -> compare("header " + one.getKey(),
                header(response, one.getKey()), one.getValue()));
        checkText("the body", text, expect);
        save.propertyStream().forEach(one -> saved.put(one.getKey(), one.getValue().asString().startsWith("header ")
                ? header(response, one.getValue().asString().substring(7))
                : at(text, one.getValue())));
    }

    private HttpRequest requestFrom(JsonNode request) {
        Map<String, String> headers = new HashMap<>();
        JsonNode auth = request.has("auth") ? request.get("auth") : NODES.stringNode(DEMO_USER);
        if (!auth.isNull()) {
            byte[] credentials = auth.asString().getBytes(UTF_8);
            headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        String body = request.has("json")
                ? request.get("json").toString() : request.path("text").asStringOpt().orElse(null);
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        request.path("headers").propertyStream().forEach(one -> headers.put(one.getKey(), one.getValue().asString()));
        HttpRequest.Builder builder = HttpRequest.newBuilder(addressOf(request.get("path").asString()));
        headers.forEach(builder::header);
        return builder.method(request.get("method").asString(), body == null
                ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private URI addressOf(String path) {
        return URI.create("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode header(HttpResponse<?> response, String name) {
        Optional<String> value = response.headers().firstValue(name);
        return value.isPresent() ? NODES.stringNode(value.get()) : NODES.missingNode();
    }

    void checkText(String what, String text, JsonNode expect) {
        if (expect.has("text")) {
            compare(what, NODES.stringNode(text), expect.get("text"));
        }
        expect.path("body").propertyStream().forEach(one ->
                compare(one.getKey() + " of " + what, at(text, NODES.stringNode(one.getKey())), one.getValue()));
        for (JsonNode unwanted : expect.path("lacks")) {
            check(!text.contains(unwanted.asString()), what + " without " + unwanted.asString(), start(text));
        }
    }

    private void checkLog(JsonNode log) throws InterruptedException {
        int count = log.path("count").asInt(1);
        // The last line may be written just after the response has arrived.
        for (int tries = 0; tries < 200 && (lines.size() < count || !someLineFits(log)); tries++) {
            Thread.sleep(10);
        }
        String all = String.join("\n", lines);
        check(!log.has("count") || lines.size() == count, count + " line in the log", all);
        check(someLineFits(log), "a log line with " + log.path("line"), all);
        checkText("the log", all, NODES.objectNode().set("lacks", log.path("lacks")));
    }

    private boolean someLineFits(JsonNode log) {
        return lines.stream().anyMatch(line -> log.path("line").propertyStream()
                .allMatch(one -> matches(at(line, NODES.stringNode(one.getKey())), one.getValue())));
    }

    /** Puts what was saved in the place of {name}, anywhere in a step. */
    private JsonNode fill(JsonNode value) {
        if (value.isString()) {
            Matcher whole = SAVED.matcher(value.asString());
            return whole.matches() && saved.containsKey(whole.group(1)) ? saved.get(whole.group(1))
                    : NODES.stringNode(SAVED.matcher(value.asString()).replaceAll(
                            name -> Matcher.quoteReplacement(saved.get(name.group(1)).asString())));
        }
        if (value.isArray()) {
            ArrayNode filled = NODES.arrayNode();
            value.forEach(part -> filled.add(fill(part)));
            return filled;
        }
        if (value.isObject()) {
            ObjectNode filled = NODES.objectNode();
            value.propertyStream().forEach(one -> filled.set(one.getKey(), fill(one.getValue())));
            return filled;
        }
        return value;
    }

    /** The part of a JSON text at a path such as error.code or 0.url; missing when there is none. */
    private static JsonNode at(String text, JsonNode path) {
        try {
            JsonNode value = JSON.readTree(text);
            return path.asString().equals(".") ? value : value.at("/" + path.asString().replace('.', '/'));
        } catch (JacksonException notJson) {
            return NODES.missingNode();
        }
    }

    private static boolean matches(JsonNode actual, JsonNode wanted) {
        if (!wanted.isObject()) {
            return actual.equals(wanted);
        }
        if (actual.isMissingNode() || actual.isNull()) {
            return false;
        }
        String rule = wanted.propertyNames().iterator().next();
        JsonNode value = wanted.get(rule);
        String text = actual.isString() ? actual.asString() : actual.toString();
        return switch (rule) {
            case "matches" -> Pattern.compile(value.asString()).matcher(text).find();
            case "not" -> !actual.equals(value);
            case "count" -> actual.isArray() && actual.size() == value.asInt();
            case "keys" -> actual.isObject() && value.size() == actual.size()
                    && value.valueStream().allMatch(key -> actual.has(key.asString()));
            case "nowUtc" -> text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z")
                    && Duration.between(Instant.parse(text), Instant.now()).abs().toMinutes() < 5;
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private void compare(String what, JsonNode actual, JsonNode wanted) {
        check(matches(actual, wanted), what + ": " + wanted, actual.toString());
    }

    void check(boolean isRight, String wanted, String actual) {
        if (!isRight) {
            fail(title + "\nexpected " + wanted + "\nreceived " + actual);
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
