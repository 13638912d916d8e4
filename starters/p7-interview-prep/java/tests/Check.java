import java.util.Arrays;
import java.util.Objects;

/** What a test can demand. A demand that is not met stops the test with an AssertionError. */
public final class Check {
    /** Code that may throw anything, so that a test can pass it on as {@code () -> call()}. */
    public interface Action {
        void run() throws Throwable;
    }

    private Check() {
    }

    public static void equal(Object expected, Object actual) {
        if (!isSame(expected, actual)) {
            throw new AssertionError("expected " + show(expected) + "\nbut got  " + show(actual));
        }
    }

    public static void near(double expected, double actual, double tolerance) {
        if (!(Math.abs(expected - actual) <= tolerance)) {
            throw new AssertionError("expected about " + expected + "\nbut got        " + actual);
        }
    }

    public static void isTrue(boolean condition, String demand) {
        if (!condition) {
            throw new AssertionError(demand);
        }
    }

    /** Gives what was thrown, for a closer look at its message. */
    public static <T extends Throwable> T throwsA(Class<T> expected, Action action) {
        try {
            action.run();
        } catch (Throwable thrown) {
            if (expected.isInstance(thrown)) {
                return expected.cast(thrown);
            }
            throw new AssertionError("expected " + expected.getSimpleName() + "\nbut got  " + thrown, thrown);
        }
        throw new AssertionError("expected " + expected.getSimpleName() + "\nbut nothing was thrown");
    }

    private static boolean isSame(Object expected, Object actual) {
        // 5 and 5L are different objects, but the same answer.
        if (isWholeNumber(expected) && isWholeNumber(actual)) {
            return ((Number) expected).longValue() == ((Number) actual).longValue();
        }
        return Objects.deepEquals(expected, actual);
    }

    private static boolean isWholeNumber(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    private static String show(Object value) {
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
        String inBrackets = Arrays.deepToString(new Object[] {value});
        return inBrackets.substring(1, inBrackets.length() - 1);
    }
}
