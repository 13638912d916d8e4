import java.util.List;
import java.util.stream.IntStream;

/*
 * Smallest capacity (about 35 minutes)
 *
 * Parcels leave in the given order, a van a day. Each day takes the next parcels as long
 * as their weights together do not exceed the capacity of the van. Return the smallest
 * capacity with which everything has left after the given number of days (at least 1); 0
 * when there are no parcels.
 *
 * Example: Weights 3, 2, 2, 4, 1 in 3 days need 5: first 3 and 2, then 2, then 4 and 1.
 * With 4, day four would still have work.
 * You get a shelf: weights.length() and weights.get(0). Budget: 40 looks for each
 * parcel, so you cannot try every capacity.
 */
public class SmallestCapacity {
    public static int smallestCapacity(Shelf<Integer> weights, int days) {
        List<Integer> items = IntStream.range(0, weights.length()).mapToObj(weights::get).toList();
        int low = items.stream().mapToInt(Integer::intValue).max().orElse(0);
        int high = items.stream().mapToInt(Integer::intValue).sum();
        while (low < high) {
            int middle = (low + high) / 2;
            if (daysNeeded(items, middle) <= days) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int daysNeeded(List<Integer> items, int capacity) {
        int days = 1;
        int load = 0;
        for (int weight : items) {
            if (load + weight > capacity) {
                days++;
                load = 0;
            }
            load += weight;
        }
        return days;
    }
}
