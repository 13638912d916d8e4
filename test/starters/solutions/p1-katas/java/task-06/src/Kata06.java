public class Kata06 {
    /** Draws the multiplication table of 1 to size. */
    public static String timesGrid(int size) {
        String grid = "";
        for (int row = 1; row <= size; row++) {
            for (int column = 1; column <= size; column++) {
                grid += String.format("%4d", row * column);
            }
            grid += "\n";
        }
        return grid;
    }
}
