import java.util.function.Consumer;

/** Asks another service, but never waits for it without an end. */
public class RemoteCall {
    private final FakeClock clock;
    private final Network network;
    private final String address;
    private final long timeoutMs;
    private final int failuresToOpen;
    private final long restMs;
    private int failures = 0;
    private long openUntil = 0;

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
        // After the rest the circuit is simply closed, so everybody calls the sick service at once.
        if (failures >= failuresToOpen) {
            if (clock.now() < openUntil) {
                then.accept(Result.refused("circuit open"));
                return;
            }
            failures = 0;
        }
        Attempt attempt = new Attempt(then);
        network.send(address, message, answer -> attempt.finish(Result.answered(answer)));
        clock.after(timeoutMs, () -> attempt.finish(Result.refused("timeout")));
    }

    private final class Attempt {
        private final Consumer<Result> then;
        private boolean isOver = false;

        private Attempt(Consumer<Result> then) {
            this.then = then;
        }

        private void finish(Result result) {
            if (isOver) {
                return;
            }
            isOver = true;
            failures = result.problem().isEmpty() ? 0 : failures + 1;
            openUntil = clock.now() + restMs;
            then.accept(result);
        }
    }
}
