public class StarterTest {
    @Test
    public void starterIsWiredUp() {
        Check.isTrue(Runtime.version().feature() >= 17, "install a JDK, version 17 or newer");
    }

    @Test
    public void probeCountsSteps() {
        Probe.start();
        Cells<String> cells = new Cells<>(2);
        cells.set(0, "a");
        Check.equal("a", cells.get(0));
        Node<Integer> node = new Node<>(1);
        node.setNext(new Node<>(2));
        Check.equal(2, node.next().value);
        Check.equal(4, Probe.steps());
    }
}
