import java.util.ArrayList;
import java.util.List;

public class RemoteCallTest {
    private final FakeClock clock = new FakeClock();
    private final Network network = new Network(clock);
    private final RemoteCall remoteCall = new RemoteCall(clock, network, "prices", 100, 3, 1000);
    private final List<String> outcomes = new ArrayList<>();

    public RemoteCallTest() {
        network.serve("prices", message -> new Message("price", message.key(), "12", 0));
    }

    @Test
    public void callGivesUpAfterTimeout() {
        call();
        clock.advance(10);
        Check.equal(List.of("12"), outcomes);
        clock.advance(500);
        // An answered call must not time out later.
        Check.equal(List.of("12"), outcomes);
        network.setDelay("prices", 60);
        call();
        clock.advance(99);
        // It is too early to give up.
        Check.equal(List.of("12"), outcomes);
        clock.advance(1);
        Check.equal(List.of("12", "timeout"), outcomes);
        clock.advance(500);
        // The late answer comes too late.
        Check.equal(List.of("12", "timeout"), outcomes);
        network.cut("prices");
        call();
        clock.advance(500);
        Check.equal(List.of("12", "timeout", "timeout"), outcomes);
    }

    @Test
    public void circuitOpensAndRecovers() {
        network.cut("prices");
        Check.equal(List.of("timeout", "timeout"), List.of(callAndWait(), callAndWait()));
        network.mend("prices");
        Check.equal("12", callAndWait());
        // Failures count in a row only.
        network.cut("prices");
        Check.equal(List.of("timeout", "timeout", "timeout"), List.of(callAndWait(), callAndWait(), callAndWait()));
        Check.equal(6, network.sent());
        call();
        Check.equal("circuit open", lastOutcome());
        clock.advance(999);
        call();
        Check.equal("circuit open", lastOutcome());
        Check.isTrue(network.sent() == 6, "An open circuit sends nothing.");
        clock.advance(1);
        call();
        call();
        Check.isTrue(network.sent() == 7, "One call may try, the others wait for it.");
        Check.equal("circuit open", lastOutcome());
        clock.advance(100);
        Check.equal("timeout", lastOutcome());
        network.mend("prices");
        // The trial failed: rest again.
        Check.equal("circuit open", callAndWait());
        clock.advance(900);
        Check.equal(List.of("12", "12"), List.of(callAndWait(), callAndWait()));
        Check.equal(9, network.sent());
    }

    private void call() {
        remoteCall.call(Message.of("price", "book"), result ->
                outcomes.add(result.problem().isEmpty() ? result.answer().value() : result.problem()));
    }

    /** The outcome of one call, after long enough for a timeout. */
    private String callAndWait() {
        call();
        clock.advance(100);
        return lastOutcome();
    }

    private String lastOutcome() {
        return outcomes.isEmpty() ? "no outcome" : outcomes.get(outcomes.size() - 1);
    }
}
