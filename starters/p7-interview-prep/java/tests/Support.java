import java.util.List;

public final class Support {
    private Support() {
    }

    /** The words of a text; of an empty text, none. */
    public static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Fails when something was looked at too rarely or too often. */
    public static void looksWithin(Counter counter, int least, int most) {
        int looks = counter.looks();
        Check.isTrue(looks >= least, "only " + looks + " looks: use what the method gets.");
        Check.isTrue(looks <= most, looks + " looks are too many, the budget is " + most + ".");
    }
}
