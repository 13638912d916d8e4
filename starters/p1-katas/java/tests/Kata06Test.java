public class Kata06Test {
    @Test
    public void timesGridIsSquare() {
        int[] sizes = {1, 4, 12};
        for (int size : sizes) {
            String[] lines = Kata06.timesGrid(size).split("\n");
            Check.equal(size, lines.length);
            for (String line : lines) {
                Check.equal(size * 4, line.length());
            }
        }
    }

    @Test
    public void timesGridValues() {
        Check.equal("   1\n", Kata06.timesGrid(1));
        Check.equal("   1   2   3\n   2   4   6\n   3   6   9\n", Kata06.timesGrid(3));
        Check.isTrue(Kata06.timesGrid(12).endsWith(" 108 120 132 144\n"), "timesGrid(12) ends with the row of 12");
    }
}
