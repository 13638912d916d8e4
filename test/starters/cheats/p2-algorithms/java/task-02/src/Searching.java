import java.util.function.IntPredicate;

public class Searching {
    /** Returns an index of the wanted value in the sorted shelf, or -1. */
    public static int binarySearch(Shelf shelf, int wanted) {
        int low = 0;
        int high = shelf.length() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int value = shelf.get(middle);
            if (value == wanted) {
                return middle;
            }
            if (value < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Returns the first index of the wanted value in the sorted shelf, or -1. */
    public static int firstOfEquals(Shelf shelf, int wanted) {
        int index = binarySearch(shelf, wanted);
        while (index > 0 && shelf.get(index - 1) == wanted) {
            index--;
        }
        return index;
    }

    /** Returns the smallest size from 1 to largest that finishes in time, or 0 if none does. */
    public static int smallestPool(int largest, IntPredicate finishesInTime) {
        int smallest = 0;
        int low = 1;
        int high = largest;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (finishesInTime.test(middle)) {
                smallest = middle;
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return smallest;
    }
}
