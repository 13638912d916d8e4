import java.util.function.Consumer;

/** Asks another service, but never waits for it without an end. */
public class RemoteCall {
    private final FakeClock clock;
    private final Network network;
    private final String address;
    private final long timeoutMs;
    private final int failuresToOpen;
    private final long restMs;

    public RemoteCall(
            FakeClock clock, Network network, String address, long timeoutMs, int failuresToOpen, long restMs) {
        this.clock = clock;
        this.network = network;
        this.address = address;
        this.timeoutMs = timeoutMs;
        this.failuresToOpen = failuresToOpen;
        this.restMs = restMs;
    }

    /** Calls then.accept(result) exactly once; its problem may be "timeout" or "circuit open". */
    public void call(Message message, Consumer<Result> then) {
        throw new UnsupportedOperationException("task 3");
    }
}
