public class Kata07 {
    /** Reports three Celsius temperatures in Fahrenheit: average, coldest, warmest. */
    public static String temperatureReport(double morning, double noon, double evening) {
        double average = (morning + noon + evening) / 3;
        return line("average", average) + line("coldest", morning) + line("warmest", noon);
    }

    private static String line(String label, double celsius) {
        return String.format("%s %.1f\n", label, toFahrenheit(celsius));
    }

    private static double toFahrenheit(double celsius) {
        return celsius * 9 / 5 + 32;
    }
}
