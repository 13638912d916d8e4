import java.util.ArrayList;
import java.util.List;

public class StarterTest {
    @Test
    public void starterIsWiredUp() {
        Check.isTrue(Runtime.version().feature() >= 17, "install a JDK, version 17 or newer");
        Check.equal(3_908_727_473L, Hashing.hashOf("tea"));
        FakeClock clock = new FakeClock();
        Network network = new Network(clock);
        List<Message> answers = new ArrayList<>();
        network.serve("echo", message -> message);
        network.send("echo", Message.of("hello", "you"), answers::add);
        clock.advance(10);
        Check.equal(List.of(Message.of("hello", "you")), answers);
    }

    @Test
    public void fakeClockMovesOnlyWhenTold() {
        FakeClock clock = new FakeClock();
        List<String> seen = new ArrayList<>();
        clock.after(20, () -> seen.add("late " + clock.now()));
        clock.after(10, () -> clock.after(10, () -> seen.add("later " + clock.now())));
        clock.after(10, () -> seen.add("early " + clock.now()));
        Check.equal(0, clock.now());
        Check.equal(List.of(), seen);
        clock.advance(19);
        Check.equal(19, clock.now());
        Check.equal(List.of("early 10"), seen);
        clock.advance(81);
        Check.equal(100, clock.now());
        Check.equal(List.of("early 10", "late 20", "later 20"), seen);
    }
}
