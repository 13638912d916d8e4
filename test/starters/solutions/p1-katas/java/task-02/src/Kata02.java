public class Kata02 {
    /** Gives one line of a receipt: the item on the left, the total on the right. */
    public static String receiptLine(String item, double kilos, double pricePerKilo) {
        return String.format("%-12s%8.2f", item, kilos * pricePerKilo);
    }
}
