package linkbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts linkbox as a program of its own, as a container does. Read it, but leave it as it is. */
final class Program implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://[^\\s/]+:([1-9]\\d*)");
    private static final Pattern OURS = Pattern.compile("LINKBOX_.*|DATABASE_URL|REDIS_URL|HOST|PORT");
    private static final long LIMIT_SECONDS = 120;

    final Process process;
    final List<String> lines = new ArrayList<>();
    /** Where it listens; null when it ended before it did. */
    final String address;
    private final BufferedReader output;

    Program(Map<String, String> env) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                StopOnEndOfInput.class.getName())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> OURS.matcher(name).matches());
        builder.environment().put("PORT", "0");
        // What the tests do not name comes from here and not from .env.
        builder.environment().putAll(Map.of("LINKBOX_ENV", "test", "LINKBOX_STORAGE", "json"));
        builder.environment().putAll(env);
        process = builder.start();
        // A program that neither listens nor ends must not keep the tests waiting for ever.
        process.onExit().orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
        output = process.inputReader(StandardCharsets.UTF_8);
        address = waitForAddress();
    }

    private String waitForAddress() throws IOException, InterruptedException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return "http://127.0.0.1:" + found.group(1);
            }
        }
        process.waitFor();
        return null;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Asks it to end, as a container's engine does, and waits until it has. */
    void stop() throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            process.getOutputStream().close(); // Windows has no such signal.
        } else {
            process.toHandle().destroy(); // process.destroy() would close its output, too.
        }
        output.lines().forEach(lines::add);
        process.waitFor();
    }

    String printed() {
        return String.join("\n", lines);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** linkbox, which ends as it does on a signal when whoever started it closes its input. */
    static final class StopOnEndOfInput {
        private StopOnEndOfInput() {
        }

        public static void main(String[] words) throws IOException {
            LinkboxApplication.main(words);
            System.in.readAllBytes();
            System.exit(0);
        }
    }
}
