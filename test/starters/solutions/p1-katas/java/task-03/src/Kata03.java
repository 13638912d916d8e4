public class Kata03 {
    /** Gives the price of a ticket, in cents. */
    public static int ticketPrice(int age) {
        if (age < 12) {
            return 500;
        }
        if (age >= 65) {
            return 600;
        }
        return 900;
    }
}
