import java.util.function.IntToDoubleFunction;

/** Ready for you: prints the steps that your structures take. Run it with: java Run.java */
public final class Main {
    public static void main(String[] args) {
        System.out.printf("%-46s", "steps for ... items");
        for (int size : Measure.SIZES) {
            System.out.printf("%9d", size);
        }
        System.out.println();
        Measure.measurements().forEach((name, measure) ->
                System.out.printf("%-46s%s%n", name, countsAsText(measure)));
    }

    private static String countsAsText(IntToDoubleFunction measure) {
        try {
            StringBuilder counts = new StringBuilder();
            for (int size : Measure.SIZES) {
                counts.append(String.format("%9.1f", measure.applyAsDouble(size)));
            }
            return counts.toString();
        } catch (UnsupportedOperationException error) {
            return "  " + error.getMessage() + " is not written yet";
        } catch (RuntimeException | StackOverflowError error) {
            // One structure that goes wrong must not hide the others.
            return "  stopped with " + error;
        }
    }
}
