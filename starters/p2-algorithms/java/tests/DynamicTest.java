import java.util.List;
import java.util.Map;

public class DynamicTest {
    private static final List<Topic> TOPICS = List.of(
            new Topic("loops", 3, 4),
            new Topic("functions", 4, 5),
            new Topic("trees", 5, 7),
            new Topic("graphs", 6, 10),
            new Topic("hashing", 2, 3));
    private static final Map<Integer, Integer> BEST_VALUES =
            Map.of(0, 0, 1, 0, 2, 3, 4, 5, 5, 7, 6, 10, 10, 15, 13, 20, 20, 29);

    @Test
    public void bestStudyPlanValue() {
        BEST_VALUES.forEach((hours, value) -> Check.equal(value, Dynamic.bestPlanValue(TOPICS, hours)));
        Check.equal(0, Dynamic.bestPlanValue(List.of(), 5));
    }

    @Test
    public void bestStudyPlanItems() {
        BEST_VALUES.forEach((hours, value) -> {
            List<String> names = Dynamic.bestPlanItems(TOPICS, hours);
            List<Topic> chosen = TOPICS.stream().filter(topic -> names.contains(topic.name())).toList();
            Check.equal(chosen.stream().map(Topic::name).sorted().toList(), names.stream().sorted().toList());
            Check.equal(value, chosen.stream().mapToInt(Topic::value).sum());
            int hoursNeeded = chosen.stream().mapToInt(Topic::hours).sum();
            Check.isTrue(hoursNeeded <= hours, names + " need more than " + hours + " hours");
        });
    }

    @Test
    public void editDistanceBetweenWords() {
        checkDistance("boat", "coats", 2);
        checkDistance("flaw", "lawn", 2);
        checkDistance("kitten", "sitting", 3);
        checkDistance("", "abc", 3);
        checkDistance("abc", "", 3);
        checkDistance("", "", 0);
        checkDistance("same", "same", 0);
        checkDistance("ab", "ba", 2);
    }

    @Test
    public void noSubproblemIsSolvedTwice() {
        Counter comparisons = new Counter();
        String first = "memoisation saves work";
        String second = "a table does so as well";
        int distance = Dynamic.editDistance(first, second, (a, b) -> {
            comparisons.count();
            return a.equals(b);
        });
        Check.equal(17, distance);
        Support.looksWithin(comparisons, second.length(), first.length() * second.length());
    }

    private static void checkDistance(String first, String second, int expected) {
        Check.equal(expected, Dynamic.editDistance(first, second, Character::equals));
    }
}
