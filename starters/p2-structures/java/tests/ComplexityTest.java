import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class ComplexityTest {
    @Test
    public void complexityTableIsCorrect() throws Exception {
        Probe.start();
        Map<String, String> table = readTable();
        for (Map.Entry<String, IntToDoubleFunction> entry : Measure.measurements().entrySet()) {
            String name = entry.getKey();
            double[] counts = IntStream.of(Measure.SIZES).mapToDouble(entry.getValue()::applyAsDouble).toArray();
            Check.isTrue(growth(counts).equals(table.get(name)),
                    name + ": the table says " + table.get(name) + ", but " + Arrays.toString(Measure.SIZES)
                            + " items took " + Arrays.toString(counts) + " steps");
        }
    }

    private static Map<String, String> readTable() throws Exception {
        return Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"([^\"]*)\"")
                .matcher(Files.readString(Path.of("complexity.json"))).results()
                .collect(Collectors.toMap(pair -> pair.group(1), (MatchResult pair) -> pair.group(2)));
    }

    /** Names the growth by how many times more 255 items cost than 15. */
    private static String growth(double[] counts) {
        double times = counts[counts.length - 1] / Math.max(counts[0], 1);
        if (times < 1.5) {
            return "constant";
        }
        if (times < 4) {
            return "logarithmic";
        }
        if (times < 25) {
            return "linear";
        }
        return times < 80 ? "n log n" : "quadratic";
    }
}
