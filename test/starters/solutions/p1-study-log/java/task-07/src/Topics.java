import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Task 7: minutes by topic. */
public class Topics {
    /** Returns a map: for each topic the sum of its minutes. */
    public static Map<String, Integer> minutesByTopic(List<Session> sessions) {
        Map<String, Integer> minutes = new TreeMap<>();
        for (Session session : sessions) {
            int before = minutes.getOrDefault(session.topic(), 0);
            minutes.put(session.topic(), before + session.minutes());
        }
        return minutes;
    }

    /** Returns a sorted list in which every topic stands once. */
    public static List<String> listTopics(List<Session> sessions) {
        // A TreeMap keeps its keys sorted.
        return new ArrayList<>(minutesByTopic(sessions).keySet());
    }
}
