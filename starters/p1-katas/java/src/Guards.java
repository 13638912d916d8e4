/** Ready-made guards. Call one; there is nothing to change here. */
public class Guards {
    /** Stops with an IllegalArgumentException when the amount is below zero. */
    public static void requireNotNegative(int cents) {
        if (cents < 0) {
            throw new IllegalArgumentException("the amount must not be negative: " + cents);
        }
    }
}
