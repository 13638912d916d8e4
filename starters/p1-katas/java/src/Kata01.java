public class Kata01 {
    /** Says how many coins of 50, 20, 5 and 1 make up the amount. */
    public static String changeMachine(int cents) {
        throw new UnsupportedOperationException("task 1");
    }
}
