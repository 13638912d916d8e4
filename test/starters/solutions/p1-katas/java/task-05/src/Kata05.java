public class Kata05 {
    /** Counts down from start, one number a line, and ends with Lift-off! */
    public static String countdownBoard(int start, int step) {
        String board = "";
        for (int number = start; number > 0; number -= step) {
            board += number + "\n";
        }
        return board + "Lift-off!\n";
    }
}
