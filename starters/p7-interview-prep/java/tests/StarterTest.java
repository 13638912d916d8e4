import java.util.List;

public class StarterTest {
    @Test
    public void starterIsWiredUp() {
        Check.isTrue(Runtime.version().feature() >= 17, "install a JDK, version 17 or newer");
        Shelf<String> shelf = new Shelf<>(List.of("tea", "milk"));
        Check.equal(List.of("milk", 2, 1), List.of(shelf.get(1), shelf.length(), shelf.looks()));
        Node node = new Node(1, new Node(2, null));
        Check.equal(List.of(2, 1), List.of(node.next().value(), node.looks()));
    }
}
