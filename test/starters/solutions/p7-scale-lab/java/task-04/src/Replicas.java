import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Keeps each value on several nodes, and works while more than half of them answer. */
public class Replicas {
    private final FakeClock clock;
    private final Network network;
    private final List<String> addresses;
    private final long timeoutMs;
    private long version = 0;

    public Replicas(FakeClock clock, Network network, List<String> addresses, long timeoutMs) {
        this.clock = clock;
        this.network = network;
        this.addresses = addresses;
        this.timeoutMs = timeoutMs;
    }

    /** Calls then.accept(result) exactly once; its problem may be "no majority". */
    public void write(String key, String value, Consumer<Result> then) {
        version++;
        askAll(new Message("write", key, value, version), then);
    }

    /** Calls then.accept(result) exactly once; its answer is the value with the highest version. */
    public void read(String key, Consumer<Result> then) {
        askAll(Message.of("read", key), then);
    }

    private void askAll(Message message, Consumer<Result> then) {
        Vote vote = new Vote(then);
        for (String address : addresses) {
            network.send(address, message, vote::collect);
        }
        clock.after(timeoutMs, () -> vote.finish(Result.refused("no majority")));
    }

    private final class Vote {
        private final Consumer<Result> then;
        private final List<Message> answers = new ArrayList<>();
        private boolean isOver = false;

        private Vote(Consumer<Result> then) {
            this.then = then;
        }

        private void collect(Message answer) {
            answers.add(answer);
            if (answers.size() > addresses.size() / 2) {
                finish(Result.answered(answers.stream().max(Comparator.comparing(Message::version)).orElseThrow()));
            }
        }

        private void finish(Result result) {
            if (!isOver) {
                isOver = true;
                then.accept(result);
            }
        }
    }
}
