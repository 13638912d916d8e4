import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

public class Dynamic {
    /** Returns the greatest value of topics that fit into the hours together. */
    public static int bestPlanValue(List<Topic> topics, int hours) {
        return bestValues(topics, hours)[topics.size()][hours];
    }

    /** Returns the names of topics that reach the greatest value. */
    public static List<String> bestPlanItems(List<Topic> topics, int hours) {
        int[][] best = bestValues(topics, hours);
        List<String> names = new ArrayList<>();
        int hoursLeft = hours;
        for (int count = topics.size(); count > 0; count--) {
            if (best[count][hoursLeft] != best[count - 1][hoursLeft]) {
                Topic topic = topics.get(count - 1);
                names.add(topic.name());
                hoursLeft -= topic.hours();
            }
        }
        return names;
    }

    /**
     * Returns how many letters to add, drop or change to make the second word of the first.
     * same.test(a, b) compares two letters; call it at most once for each pair of places.
     */
    public static int editDistance(String first, String second, BiPredicate<Character, Character> same) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.length() + second.length();
        }
        int change = same.test(first.charAt(0), second.charAt(0)) ? 0 : 1;
        int changed = editDistance(first.substring(1), second.substring(1), same) + change;
        int dropped = editDistance(first.substring(1), second, same) + 1;
        int added = editDistance(first, second.substring(1), same) + 1;
        return Math.min(changed, Math.min(dropped, added));
    }

    /** best[count][limit] is the best value of the first topics within the limit. */
    private static int[][] bestValues(List<Topic> topics, int hours) {
        int[][] best = new int[topics.size() + 1][hours + 1];
        for (int count = 1; count <= topics.size(); count++) {
            Topic topic = topics.get(count - 1);
            for (int limit = 0; limit <= hours; limit++) {
                best[count][limit] = best[count - 1][limit];
                if (topic.hours() <= limit) {
                    int with = best[count - 1][limit - topic.hours()] + topic.value();
                    best[count][limit] = Math.max(best[count][limit], with);
                }
            }
        }
        return best;
    }
}
