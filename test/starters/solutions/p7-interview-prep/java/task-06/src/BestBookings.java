import java.util.Comparator;
import java.util.List;

/*
 * Best bookings without overlap (about 35 minutes)
 *
 * A room can be rented once at a time. Each booking has start(), end() and price().
 * Return the greatest sum of prices of bookings that do not overlap. One may start
 * exactly when another ends. They come in any order; leave what you got as it was.
 *
 * Example: 9-11 for 50, 10-12 for 70, 11-13 for 40 gives 90: the first and the last.
 * Taking the dearest booking first is not always best. Nor is taking the one that ends
 * first.
 */
public class BestBookings {
    public static int bestBookings(List<Booking> bookings) {
        List<Booking> byEnd = bookings.stream().sorted(Comparator.comparing(Booking::end)).toList();
        // best[n] is the greatest sum among the first n bookings.
        int[] best = new int[byEnd.size() + 1];
        for (int index = 0; index < byEnd.size(); index++) {
            Booking booking = byEnd.get(index);
            int before = index;
            while (before > 0 && byEnd.get(before - 1).end() > booking.start()) {
                before--;
            }
            best[index + 1] = Math.max(best[index], best[before] + booking.price());
        }
        return best[byEnd.size()];
    }
}
