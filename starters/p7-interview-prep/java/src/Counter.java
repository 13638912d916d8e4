/** Ready for you: counts how often something is looked at. */
public class Counter {
    private static final int LIMIT = 100_000;

    private int looks = 0;

    public int looks() {
        return looks;
    }

    public void count() {
        looks++;
        if (looks > LIMIT) {
            throw new IllegalStateException("more than " + LIMIT + " looks: too slow, or without an end?");
        }
    }
}
