/** Task 4: goal met or missed. */
public class Goals {
    /** Ten hours a week. Change it to the hours in your GOALS.md, times 60. */
    public static final int WEEKLY_GOAL_MINUTES = 600;

    /** Returns "no goal", "met", "close" or "missed". */
    public static String goalStatus(int minutes, int goalMinutes) {
        if (goalMinutes == 0) {
            return "no goal";
        }
        if (minutes > goalMinutes) {
            return "met";
        }
        if (minutes * 2 >= goalMinutes) {
            return "close";
        }
        return "missed";
    }
}
