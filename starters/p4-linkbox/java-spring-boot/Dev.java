import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ready for you: sets linkbox up, runs it and tests it with Maven. It calls the Maven wrapper, mvnw,
 * which fetches Maven itself; any other command of Maven works with mvnw, too.
 */
class Dev {
    private static final String USAGE = """
            java Dev.java setup
            java Dev.java run
            java Dev.java test
            java Dev.java test createLinkReturns201WithBody
            java Dev.java debug""";
    // Tests wait until a debugger is there; .vscode/launch.json has one.
    private static final String WAIT = "-Dmaven.surefire.debug="
            + "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=127.0.0.1:5005";
    // A copy of what asked for the libraries that were fetched last, so that a change is noticed.
    private static final Path INSTALLED = Path.of(".mvn", "installed-pom.xml");

    public static void main(String[] words) throws IOException, InterruptedException {
        List<String> names = Arrays.asList(words).subList(Math.min(1, words.length), words.length);
        System.exit(switch (words.length == 0 ? "help" : words[0]) {
            case "setup" -> setup();
            case "run" -> offline(List.of("--quiet", "spring-boot:run"));
            case "test" -> offline(List.of("test", only(names)));
            case "debug" -> offline(List.of("test", only(names), WAIT));
            default -> say(USAGE);
        });
    }

    private static int setup() throws IOException, InterruptedException {
        // Maven fetches what a step needs when the step runs: so one test runs, and one plugin says hello.
        int code = maven(List.of("test", only(List.of("appStartsWithDefaults")), "spring-boot:help"));
        if (code != 0) {
            return say("Setting up did not work. Are you online? The lines above say more.");
        }
        Files.writeString(INSTALLED, wanted());
        return 0;
    }

    private static int offline(List<String> words) throws IOException, InterruptedException {
        if (!Files.exists(INSTALLED) || !Files.readString(INSTALLED).equals(wanted())) {
            return say("The libraries are missing or out of date. First type: java Dev.java setup");
        }
        List<String> all = new ArrayList<>(List.of("--offline"));
        all.addAll(words);
        return maven(all);
    }

    /** pom.xml, and files such as pom-phase-5.properties that switch on more of its libraries. */
    private static String wanted() throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(""))) {
            for (Path file : files.filter(one -> one.toString().matches("pom[-.].+")).sorted().toList()) {
                texts.append(Files.readString(file));
            }
        }
        return texts.toString();
    }

    private static int maven(List<String> words) throws IOException, InterruptedException {
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(isWindows ? List.of("cmd", "/c", "mvnw.cmd") : List.of("sh", "mvnw"));
        command.addAll(words);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static String only(List<String> names) {
        return names.isEmpty() ? "-Dtest=*Test" : "-Dtest=#" + String.join("+", names);
    }

    private static int say(String text) {
        System.out.println(text);
        return 1;
    }
}
