import java.util.function.IntPredicate;

public class Searching {
    /** Returns an index of the wanted value in the sorted shelf, or -1. */
    public static int binarySearch(Shelf shelf, int wanted) {
        throw new UnsupportedOperationException("task 2");
    }

    /** Returns the first index of the wanted value in the sorted shelf, or -1. */
    public static int firstOfEquals(Shelf shelf, int wanted) {
        throw new UnsupportedOperationException("task 2");
    }

    /** Returns the smallest size from 1 to largest that finishes in time, or 0 if none does. */
    public static int smallestPool(int largest, IntPredicate finishesInTime) {
        throw new UnsupportedOperationException("task 2");
    }
}
