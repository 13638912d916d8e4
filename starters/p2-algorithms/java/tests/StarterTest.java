import java.util.List;

public class StarterTest {
    @Test
    public void starterIsWiredUp() {
        Check.isTrue(Runtime.version().feature() >= 17, "install a JDK, version 17 or newer");
        Shelf shelf = new Shelf(List.of(5, 6));
        Check.equal(List.of(6, 2, 1), List.of(shelf.get(1), shelf.length(), shelf.looks()));
    }
}
