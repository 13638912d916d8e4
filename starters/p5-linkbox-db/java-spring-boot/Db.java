import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ready for you: brings the database up to date, with the classes and libraries of linkbox.
 *
 * java Db.java migrate
 * java Db.java status
 */
class Db {
    public static void main(String[] words) throws IOException, InterruptedException {
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(isWindows ? List.of("cmd", "/c", "mvnw.cmd") : List.of("sh", "mvnw"));
        command.addAll(List.of("--offline", "--quiet", "spring-boot:run",
                "-Dspring-boot.run.main-class=linkbox.Migrate", "-Dspring-boot.run.arguments=" + String.join(" ", Arrays.asList(words))));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
