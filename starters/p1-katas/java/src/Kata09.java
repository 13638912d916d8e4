import java.util.List;

public class Kata09 {
    /** Lists the three most frequent words with their counts. */
    public static List<String> wordTally(String text) {
        throw new UnsupportedOperationException("task 9");
    }
}
