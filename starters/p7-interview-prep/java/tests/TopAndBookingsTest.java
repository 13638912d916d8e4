import java.util.ArrayList;
import java.util.List;

public class TopAndBookingsTest {
    @Test
    public void kMostActive() {
        checkUsers("ben anna cleo anna ben dan", 1, "anna");
        checkUsers("ben anna cleo anna ben dan", 2, "anna ben");
        checkUsers("ben anna cleo anna ben dan", 3, "anna ben cleo");
        checkUsers("ben anna cleo anna ben dan", 9, "anna ben cleo dan");
        checkUsers("ben anna cleo anna ben dan", 0, "");
        checkUsers("zoe zoe zoe amy amy bob", 2, "zoe amy");
        checkUsers("", 3, "");
    }

    @Test
    public void bestBookingsWithoutOverlap() {
        checkBookings("9-11-50 10-12-70 11-13-40", 90);
        checkBookings("9-11-30 10-12-70 11-13-30", 70);
        checkBookings("13-15-5 9-17-12 9-11-5 11-13-5", 15);
        checkBookings("1-4-3 2-6-8 4-7-4 6-8-3 5-9-7 7-8-1", 11);
        checkBookings("1-2-5 1-2-9", 9);
        checkBookings("1-2-5", 5);
        checkBookings("", 0);
    }

    private static void checkUsers(String users, int k, String expected) {
        Check.equal(Support.words(expected), KMostActive.kMostActive(Support.words(users), k));
    }

    /** Each booking is written as start-end-price. */
    private static void checkBookings(String rows, int expected) {
        List<Booking> bookings = Support.words(rows).stream().map(TopAndBookingsTest::booking).toList();
        // A list that can be changed, to see whether it was.
        List<Booking> given = new ArrayList<>(bookings);
        Check.equal(expected, BestBookings.bestBookings(given));
        Check.isTrue(bookings.equals(given), "The list you got must stay as it was.");
    }

    private static Booking booking(String row) {
        String[] parts = row.split("-");
        return new Booking(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
