public class Kata07 {
    /** Reports three Celsius temperatures in Fahrenheit: average, coldest, warmest. */
    public static String temperatureReport(double morning, double noon, double evening) {
        double average = (morning + noon + evening) / 3;
        double coldest = Math.min(morning, Math.min(noon, evening));
        double warmest = Math.max(morning, Math.max(noon, evening));
        return line("average", average) + line("coldest", coldest) + line("warmest", warmest);
    }

    private static String line(String label, double celsius) {
        return String.format("%s %.1f\n", label, toFahrenheit(celsius));
    }

    private static double toFahrenheit(double celsius) {
        return celsius * 9 / 5 + 32;
    }
}
