import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Ready for you: puts the functions of tasks 4 to 7 together. */
public class Summary {
    /** Returns the last seven days, the longest streak and the minutes by topic. */
    public static String summaryText(List<Session> sessions, String today) {
        if (sessions.isEmpty()) {
            return "Nothing logged yet. Try: add 45m loops";
        }
        LocalDate lastDay = LocalDate.parse(today);
        LocalDate firstDay = sessions.stream().map(session -> LocalDate.parse(session.date()))
                .min(LocalDate::compareTo).orElse(lastDay);
        List<LocalDate> week = lastDay.minusDays(6).datesUntil(lastDay.plusDays(1)).toList();
        int[] weekMinutes = minutesPerDay(sessions, week);
        int most = Arrays.stream(weekMinutes).max().orElse(0);
        int total = Totals.totalMinutes(weekMinutes);
        List<LocalDate> allDays = firstDay.datesUntil(lastDay.plusDays(1)).toList();
        int streak = Totals.longestStreak(minutesPerDay(sessions, allDays));

        List<String> lines = new ArrayList<>();
        for (int index = 0; index < week.size(); index++) {
            lines.add(Formatting.summaryLine(week.get(index).toString(), weekMinutes[index], most));
        }
        lines.add("Last 7 days: " + Formatting.formatMinutes(total)
                + ", goal " + Goals.goalStatus(total, Goals.WEEKLY_GOAL_MINUTES));
        lines.add("Longest streak in days: " + streak);
        Map<String, Integer> byTopic = Topics.minutesByTopic(sessions);
        for (String topic : Topics.listTopics(sessions)) {
            lines.add(topic + ": " + Formatting.formatMinutes(byTopic.get(topic)));
        }
        return String.join("\n", lines);
    }

    /** Returns one number for each day, 0 for a day without a session. */
    private static int[] minutesPerDay(List<Session> sessions, List<LocalDate> days) {
        return days.stream().mapToInt(day -> sessions.stream()
                .filter(session -> session.date().equals(day.toString()))
                .mapToInt(Session::minutes).sum()).toArray();
    }
}
