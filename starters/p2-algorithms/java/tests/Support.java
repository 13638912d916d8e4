import java.util.List;
import java.util.stream.IntStream;

public final class Support {
    private Support() {
    }

    /** The numbers 0 to size - 1. */
    public static List<Integer> upTo(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    /** The numbers size - 1 down to 0. */
    public static List<Integer> downFrom(int size) {
        return IntStream.range(0, size).mapToObj(index -> size - 1 - index).toList();
    }

    /** Fails when something was looked at too rarely or too often. */
    public static void looksWithin(Counter counter, int least, int most) {
        int looks = counter.looks();
        Check.isTrue(looks >= least, "only " + looks + " looks: use what the method gets.");
        Check.isTrue(looks <= most, looks + " looks are too many, the budget is " + most + ".");
    }
}
