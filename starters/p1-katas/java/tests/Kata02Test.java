public class Kata02Test {
    @Test
    public void receiptLineRoundsToCents() {
        Check.equal("Apples          1.05", Kata02.receiptLine("Apples", 0.35, 2.99));
        Check.equal("Apples          2.24", Kata02.receiptLine("Apples", 0.75, 2.99));
        Check.equal("Apples          0.30", Kata02.receiptLine("Apples", 0.1, 3));
    }

    @Test
    public void receiptLinePadsColumns() {
        Check.equal("Tea            42.50", Kata02.receiptLine("Tea", 1, 42.5));
        Check.equal("Strawberries    8.00", Kata02.receiptLine("Strawberries", 2, 4));
        Check.equal("Gold        64250.25", Kata02.receiptLine("Gold", 1, 64250.25));
    }
}
