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
        int[][] distances = new int[first.length() + 1][second.length() + 1];
        for (int row = 0; row <= first.length(); row++) {
            for (int column = 0; column <= second.length(); column++) {
                if (row == 0 || column == 0) {
                    distances[row][column] = row + column;
                    continue;
                }
                int change = same.test(first.charAt(row - 1), second.charAt(column - 1)) ? 0 : 1;
                int addOrDrop = 1 + Math.min(distances[row - 1][column], distances[row][column - 1]);
                distances[row][column] = Math.min(distances[row - 1][column - 1] + change, addOrDrop);
            }
        }
        return distances[first.length()][second.length()];
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
