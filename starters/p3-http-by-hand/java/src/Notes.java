import java.util.Map;
import java.util.TreeMap;

/** Ready for you: the notes that the server keeps. A number is never given twice. */
public class Notes {
    private final Map<Integer, String> texts = new TreeMap<>();
    private int nextNumber = 1;

    public Notes(String... texts) {
        for (String text : texts) {
            add(text);
        }
    }

    /** Keeps a new note and returns its number. */
    public int add(String text) {
        texts.put(nextNumber, text);
        return nextNumber++;
    }

    /** Returns the map from the number of a note to its text. You may change it. */
    public Map<Integer, String> texts() {
        return texts;
    }
}
