import java.util.List;
import java.util.Map;

/** Task 7: minutes by topic. */
public class Topics {
    /** Returns a map: for each topic the sum of its minutes. */
    public static Map<String, Integer> minutesByTopic(List<Session> sessions) {
        throw new UnsupportedOperationException("task 7");
    }

    /** Returns a sorted list in which every topic stands once. */
    public static List<String> listTopics(List<Session> sessions) {
        throw new UnsupportedOperationException("task 7");
    }
}
