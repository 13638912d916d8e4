public class Kata07 {
    /** Reports three Celsius temperatures in Fahrenheit: average, coldest, warmest. */
    public static String temperatureReport(double morning, double noon, double evening) {
        throw new UnsupportedOperationException("task 7");
    }
}
