import java.util.ArrayList;
import java.util.List;

/** Ready for you: makes the same log of 20,000 lines each time. */
public class MakeLog {
    private static final int LINE_COUNT = 20_000;

    private long state = 2026;

    /** Returns the lines of one day, with a rush at noon. */
    public static List<String> lines() {
        return new MakeLog().makeLines();
    }

    private List<String> makeLines() {
        List<String> paths = allPaths();
        List<String> lines = new ArrayList<>();
        int second = 0;
        for (int number = 0; number < LINE_COUNT; number++) {
            boolean isRush = number >= 11_000 && number < 12_000;
            second += below(isRush ? 2 : 9);
            int visitor = 1 + mostlySmallBelow(250);
            String path = paths.get(mostlySmallBelow(paths.size()));
            int status = below(50) == 0 ? 404 : 200;
            int milliseconds = 5 + below(60);
            if (below(15) == 0) {
                milliseconds += 200 + below(900);
            }
            lines.add(Log.clockText(second) + " 203.0.113." + visitor + " GET " + path + " " + status + " "
                    + milliseconds);
        }
        return lines;
    }

    private static List<String> allPaths() {
        List<String> paths = new ArrayList<>(List.of("/", "/books", "/search", "/authors", "/about", "/login"));
        for (int number = 1; number <= 150; number++) {
            paths.add("/books/" + number);
        }
        for (int number = 1; number <= 40; number++) {
            paths.add("/authors/" + number);
        }
        return paths;
    }

    // The numbers look random, but always come in the same order.
    private int below(int limit) {
        state = state * 16807 % 2147483647;
        return (int) (state % limit);
    }

    private int mostlySmallBelow(int limit) {
        return Math.min(below(limit), below(limit));
    }
}
