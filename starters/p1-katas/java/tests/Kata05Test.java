public class Kata05Test {
    @Test
    public void countdownBoardLines() {
        Check.equal("5\n4\n3\n2\n1\nLift-off!\n", Kata05.countdownBoard(5, 1));
        Check.equal("1\nLift-off!\n", Kata05.countdownBoard(1, 1));
        Check.equal("Lift-off!\n", Kata05.countdownBoard(0, 1));
    }

    @Test
    public void countdownBoardCustomStep() {
        Check.equal("10\n6\n2\nLift-off!\n", Kata05.countdownBoard(10, 4));
        Check.equal("9\n6\n3\nLift-off!\n", Kata05.countdownBoard(9, 3));
    }
}
