public class Kata02 {
    /** Gives one line of a receipt: the item on the left, the total on the right. */
    public static String receiptLine(String item, double kilos, double pricePerKilo) {
        double total = Math.floor(kilos * pricePerKilo * 100) / 100;
        return String.format("%-12s%8.2f", item, total);
    }
}
