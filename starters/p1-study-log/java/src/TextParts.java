/** Ready for you: small functions that take a duration text apart. */
public class TextParts {
    /** Returns the text before the h: "1" for "1h 30m", "0" for "45m". */
    public static String hoursPart(String text) {
        int place = text.toLowerCase().indexOf("h");
        return place == -1 ? "0" : text.substring(0, place).trim();
    }

    /** Returns the text before the m: "30" for "1h 30m", "0" for "2h". */
    public static String minutesPart(String text) {
        int place = text.toLowerCase().indexOf("h");
        String after = text.substring(place + 1).trim();
        if (place != -1 && after.isEmpty()) {
            return "0";
        }
        return after.replaceFirst("[mM]$", "").trim();
    }

    /** Returns the number in the text, or stops with an IllegalArgumentException when there is none. */
    public static int wholeNumber(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException('"' + text + "\" is not a whole number with up to six digits.");
        }
        return Integer.parseInt(text);
    }
}
