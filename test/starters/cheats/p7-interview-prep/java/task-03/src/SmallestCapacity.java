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
        // The average of a day, which forgets that a parcel cannot be cut.
        int largest = 0;
        int sum = 0;
        for (int index = 0; index < weights.length(); index++) {
            int weight = weights.get(index);
            largest = Math.max(largest, weight);
            sum += weight;
        }
        return Math.max(largest, (sum + days - 1) / days);
    }
}
