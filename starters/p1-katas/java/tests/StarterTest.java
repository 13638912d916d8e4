public class StarterTest {
    @Test
    public void starterIsWiredUp() {
        Check.isTrue(Runtime.version().feature() >= 17, "install a JDK, version 17 or newer");
        Guards.requireNotNegative(0);
    }
}
