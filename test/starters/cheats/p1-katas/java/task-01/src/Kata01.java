public class Kata01 {
    /** Says how many coins of 50, 20, 5 and 1 make up the amount. */
    public static String changeMachine(int cents) {
        int amount = Math.abs(cents);
        int fifties = amount / 50;
        int restAfterFifties = amount % 50;
        int twenties = restAfterFifties / 20;
        int restAfterTwenties = restAfterFifties % 20;
        int fives = restAfterTwenties / 5;
        int ones = restAfterTwenties % 5;
        return "50: " + fifties + ", 20: " + twenties + ", 5: " + fives + ", 1: " + ones;
    }
}
