public class Kata10Test {
    @Test
    public void seatingPlanFirstFreeSeat() {
        Check.equal(1, Kata10.bookSeat(new String[] {"", "", ""}, "Ann"));
        Check.equal(2, Kata10.bookSeat(new String[] {"Ann", "", ""}, "Ben"));
        Check.equal(3, Kata10.bookSeat(new String[] {"Ann", "Ben", "", "Dan"}, "Eve"));
    }

    @Test
    public void seatingPlanBooksAndRefuses() {
        String[] seats = {"Ann", "", "Cleo", ""};
        Check.equal(2, Kata10.bookSeat(seats, "Ben"));
        Check.equal(new String[] {"Ann", "Ben", "Cleo", ""}, seats);
        // A new text with the same letters: == would not find it.
        Check.equal(0, Kata10.bookSeat(seats, new String("Cleo")));
        Check.equal(new String[] {"Ann", "Ben", "Cleo", ""}, seats);
        Check.equal(4, Kata10.bookSeat(seats, "Dan"));
        Check.equal(0, Kata10.bookSeat(seats, "Eve"));
        Check.equal(new String[] {"Ann", "Ben", "Cleo", "Dan"}, seats);
    }
}
