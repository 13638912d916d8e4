import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class Kata09 {
    /** Lists the three most frequent words with their counts. */
    public static List<String> wordTally(String text) {
        Map<String, Integer> counts = countWords(text);
        List<String> words = new ArrayList<>(counts.keySet());
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < words.size() && place < 3; place++) {
            String word = words.get(place);
            lines.add(word + " " + counts.get(word));
        }
        return lines;
    }

    private static Map<String, Integer> countWords(String text) {
        String plainText = text.toLowerCase();
        for (String mark : List.of(".", ",", "!", "?")) {
            plainText = plainText.replace(mark, "");
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : plainText.split(" ")) {
            counts.put(word, counts.getOrDefault(word, 0) + 1);
        }
        return counts;
    }
}
