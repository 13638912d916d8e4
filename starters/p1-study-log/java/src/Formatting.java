/** Task 6: formatting and a bar chart from small functions. */
public class Formatting {
    /** Returns a text such as "1h 30m", or "45m" when it is less than an hour. */
    public static String formatMinutes(int minutes) {
        throw new UnsupportedOperationException("task 6");
    }

    /** Returns the bar for a day: width signs for the day with the most minutes. */
    public static String bar(int minutes, int mostMinutes, int width) {
        throw new UnsupportedOperationException("task 6");
    }

    /** Returns the bar in the default width of 20 signs. */
    public static String bar(int minutes, int mostMinutes) {
        throw new UnsupportedOperationException("task 6");
    }

    /** Returns the label, the bar and the formatted minutes, with one space between them. */
    public static String summaryLine(String label, int minutes, int mostMinutes) {
        throw new UnsupportedOperationException("task 6");
    }
}
