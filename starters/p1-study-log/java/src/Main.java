import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Ready for you: starts the study log. Run it with: java Run.java */
public class Main {
    private static final Path LOG_FILE = Path.of("data", "study-log.json");

    public static void main(String[] args) throws IOException {
        try {
            tryYourFunctions();
            Console.run(keyboard(), System.out::println, LOG_FILE, LocalDate.now().toString());
            SecondStreak.streakSecondWay(new int[0]);
        } catch (UnsupportedOperationException error) {
            // Java throws the same error for other reasons; those must stay visible.
            if (!String.valueOf(error.getMessage()).startsWith("task ")) {
                throw error;
            }
            System.out.println("Next: " + error.getMessage() + ". README.md says what to do.");
        }
    }

    /** Calls the functions of each task; the first that is not written yet names its task. */
    private static void tryYourFunctions() {
        System.out.println(Greeting.greeting());
        Durations.parseDuration("45m");
        Goals.goalStatus(0, 60);
        Totals.totalMinutes(new int[0]);
        Totals.longestStreak(new int[0]);
        Formatting.summaryLine("Today", 0, 0);
        Topics.minutesByTopic(List.of());
        Topics.listTopics(List.of());
        Commands.runCommand("list", new ArrayList<>(), "2026-01-01");
    }

    private static UnaryOperator<String> keyboard() {
        // The console knows how the terminal writes letters such as ä; a pipe has no console.
        var console = System.console();
        var reader = new BufferedReader(console != null ? console.reader() : new InputStreamReader(System.in));
        return prompt -> {
            System.out.print(prompt);
            System.out.flush();
            try {
                return reader.readLine();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        };
    }
}
