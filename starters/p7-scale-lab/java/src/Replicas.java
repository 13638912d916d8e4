import java.util.List;
import java.util.function.Consumer;

/** Keeps each value on several nodes, and works while more than half of them answer. */
public class Replicas {
    private final FakeClock clock;
    private final Network network;
    private final List<String> addresses;
    private final long timeoutMs;

    public Replicas(FakeClock clock, Network network, List<String> addresses, long timeoutMs) {
        this.clock = clock;
        this.network = network;
        this.addresses = addresses;
        this.timeoutMs = timeoutMs;
    }

    /** Calls then.accept(result) exactly once; its problem may be "no majority". */
    public void write(String key, String value, Consumer<Result> then) {
        throw new UnsupportedOperationException("task 4");
    }

    /** Calls then.accept(result) exactly once; its answer is the value with the highest version. */
    public void read(String key, Consumer<Result> then) {
        throw new UnsupportedOperationException("task 4");
    }
}
