import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

public class Sorting {
    /** Sorts the list itself. comesBefore.test(a, b) says whether a belongs in front of b. */
    public static <T> void insertionSort(List<T> items, BiPredicate<T, T> comesBefore) {
        for (int end = 1; end < items.size(); end++) {
            T item = items.get(end);
            int place = end;
            while (place > 0 && comesBefore.test(item, items.get(place - 1))) {
                items.set(place, items.get(place - 1));
                place--;
            }
            items.set(place, item);
        }
    }

    /** Returns a sorted copy; items of which neither comes before the other keep their order. */
    public static <T> List<T> mergeSort(List<T> items, BiPredicate<T, T> comesBefore) {
        if (items.size() < 2) {
            return new ArrayList<>(items);
        }
        int middle = items.size() / 2;
        List<T> left = mergeSort(items.subList(0, middle), comesBefore);
        List<T> right = mergeSort(items.subList(middle, items.size()), comesBefore);
        return merge(left, right, comesBefore);
    }

    private static <T> List<T> merge(List<T> left, List<T> right, BiPredicate<T, T> comesBefore) {
        List<T> merged = new ArrayList<>();
        int leftIndex = 0;
        int rightIndex = 0;
        while (leftIndex < left.size() && rightIndex < right.size()) {
            if (!comesBefore.test(left.get(leftIndex), right.get(rightIndex))) {
                merged.add(right.get(rightIndex));
                rightIndex++;
            } else {
                merged.add(left.get(leftIndex));
                leftIndex++;
            }
        }
        merged.addAll(left.subList(leftIndex, left.size()));
        merged.addAll(right.subList(rightIndex, right.size()));
        return merged;
    }
}
