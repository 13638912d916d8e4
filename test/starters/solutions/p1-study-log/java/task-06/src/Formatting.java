/** Task 6: formatting and a bar chart from small functions. */
public class Formatting {
    /** Returns a text such as "1h 30m", or "45m" when it is less than an hour. */
    public static String formatMinutes(int minutes) {
        if (minutes < 60) {
            return minutes + "m";
        }
        return minutes / 60 + "h " + minutes % 60 + "m";
    }

    /** Returns the bar for a day: width signs for the day with the most minutes. */
    public static String bar(int minutes, int mostMinutes, int width) {
        if (mostMinutes == 0) {
            return "";
        }
        return "#".repeat(minutes * width / mostMinutes);
    }

    /** Returns the bar in the default width of 20 signs. */
    public static String bar(int minutes, int mostMinutes) {
        return bar(minutes, mostMinutes, 20);
    }

    /** Returns the label, the bar and the formatted minutes, with one space between them. */
    public static String summaryLine(String label, int minutes, int mostMinutes) {
        return label + " " + bar(minutes, mostMinutes) + " " + formatMinutes(minutes);
    }
}
