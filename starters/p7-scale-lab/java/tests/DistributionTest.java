import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class DistributionTest {
    private static final List<String> KEYS = IntStream.range(0, 1000).mapToObj(number -> "link-" + number).toList();
    private final FakeClock clock = new FakeClock();
    private final Network network = new Network(clock);
    private final Replicas replicas = new Replicas(clock, network, List.of("a", "b", "c"), 100);
    private final List<String> outcomes = new ArrayList<>();

    @Test
    public void fewKeysMoveWhenANodeJoins() {
        Ring ring = ringOf("north", "east", "south", "west");
        List<String> before = KEYS.stream().map(ring::nodeFor).toList();
        Map<String, Long> counts = before.stream().collect(Collectors.groupingBy(node -> node, Collectors.counting()));
        Check.equal(Set.of("north", "east", "south", "west"), counts.keySet());
        counts.forEach((node, count) ->
                Check.isTrue(count > 150, "Every node takes its share: " + node + " has " + count + " of 1000."));
        Ring otherOrder = ringOf("west", "south", "east", "north");
        Check.equal(before, KEYS.stream().map(otherOrder::nodeFor).toList());
        ring.add("centre");
        Set<String> newHomes = new HashSet<>();
        int moved = 0;
        for (int index = 0; index < KEYS.size(); index++) {
            String node = ring.nodeFor(KEYS.get(index));
            if (!node.equals(before.get(index))) {
                newHomes.add(node);
                moved++;
            }
        }
        Check.equal(Set.of("centre"), newHomes);
        Check.isTrue(moved > 120 && moved < 300, moved + " of 1000 keys moved");
    }

    @Test
    public void majorityReadSeesTheLatestWrite() {
        for (String address : List.of("a", "b", "c")) {
            network.serve(address, new ReplicaNode()::handle);
        }
        write("3");
        Check.isTrue(outcomes.isEmpty(), "Nobody has answered yet.");
        clock.advance(10);
        Check.equal("3", readAfter(10));
        Check.equal(List.of("written", "3"), outcomes);
        network.cut("c");
        write("4");
        clock.advance(10);
        // Two of three are enough.
        Check.equal(List.of("written", "3", "written"), outcomes);
        network.mend("c");
        // The old value of c comes first, the new one of b later.
        network.cut("a");
        network.setDelay("b", 20);
        Check.equal("4", readAfter(50));
        network.mend("a");
        network.setDelay("c", 400);
        // The slowest one is not waited for.
        Check.equal("4", readAfter(40));
        network.cut("a");
        network.cut("b");
        outcomes.clear();
        write("5");
        read();
        clock.advance(99);
        Check.equal(List.of(), outcomes);
        clock.advance(1);
        Check.equal(List.of("no majority", "no majority"), outcomes);
        clock.advance(2000);
        Check.isTrue(outcomes.size() == 2, "Each call has one outcome.");
    }

    private static Ring ringOf(String... nodes) {
        Ring ring = new Ring(100);
        List.of(nodes).forEach(ring::add);
        return ring;
    }

    private void write(String value) {
        replicas.write("tea", value, result ->
                outcomes.add(result.problem().isEmpty() ? "written" : result.problem()));
    }

    private void read() {
        replicas.read("tea", result ->
                outcomes.add(result.problem().isEmpty() ? result.answer().value() : result.problem()));
    }

    private String readAfter(long milliseconds) {
        int count = outcomes.size();
        read();
        clock.advance(milliseconds);
        return outcomes.size() > count ? outcomes.get(outcomes.size() - 1) : "no outcome";
    }
}
