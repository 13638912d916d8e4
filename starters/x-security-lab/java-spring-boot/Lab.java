import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Ready for you: starts linkbox with the weak endpoints, on this computer only.
 *
 * java Lab.java
 * java Lab.java key
 * java Lab.java audit
 *
 * The second line prints a new random key. The third asks whether the libraries have known weaknesses.
 */
class Lab {
    private static final String AUDIT = "org.owasp:dependency-check-maven:13.0.0:check";
    // The name of an environment variable that may hold a key for the server with the known weaknesses.
    private static final String KEY = "-DnvdApiKeyEnvironmentVariable=NVD_API_KEY";

    public static void main(String[] words) throws IOException, InterruptedException {
        System.exit(switch (String.join(" ", words)) {
            case "" -> maven("--offline", "--quiet", "spring-boot:run",
                    "-Dspring-boot.run.main-class=linkbox.lab.LabProgram");
            case "key" -> say(newKey(), 0);
            case "audit" -> maven(AUDIT, KEY);
            default -> say("Type: java Lab.java, java Lab.java key, or: java Lab.java audit", 1);
        });
    }

    private static int maven(String... words) throws IOException, InterruptedException {
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(isWindows ? List.of("cmd", "/c", "mvnw.cmd") : List.of("sh", "mvnw"));
        command.addAll(Arrays.asList(words));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static String newKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int say(String text, int exitCode) {
        System.out.println(text);
        return exitCode;
    }
}
