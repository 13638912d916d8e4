import java.util.List;
import java.util.function.BiPredicate;

public class Sorting {
    /** Sorts the list itself. comesBefore.test(a, b) says whether a belongs in front of b. */
    public static <T> void insertionSort(List<T> items, BiPredicate<T, T> comesBefore) {
        throw new UnsupportedOperationException("task 1");
    }

    /** Returns a sorted copy; items of which neither comes before the other keep their order. */
    public static <T> List<T> mergeSort(List<T> items, BiPredicate<T, T> comesBefore) {
        throw new UnsupportedOperationException("task 1");
    }
}
