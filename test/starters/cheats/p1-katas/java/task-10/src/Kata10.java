public class Kata10 {
    /** Writes the name into the first free seat; gives the seat number, or 0 when refused. */
    public static int bookSeat(String[] seats, String name) {
        for (int index = 0; index < seats.length; index++) {
            if (seats[index].isEmpty()) {
                seats[index] = name;
                return index + 1;
            }
        }
        return 0;
    }
}
