public class Kata03Test {
    @Test
    public void ticketPriceAgeBands() {
        Check.equal(500, Kata03.ticketPrice(5));
        Check.equal(900, Kata03.ticketPrice(30));
        Check.equal(600, Kata03.ticketPrice(80));
    }

    @Test
    public void ticketPriceBoundaries() {
        Check.equal(500, Kata03.ticketPrice(11));
        Check.equal(900, Kata03.ticketPrice(12));
        Check.equal(900, Kata03.ticketPrice(64));
        Check.equal(600, Kata03.ticketPrice(65));
    }
}
