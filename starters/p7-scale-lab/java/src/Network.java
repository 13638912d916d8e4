import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Ready for you: a network inside this program. Messages take time and may get lost. */
public final class Network {
    private final FakeClock clock;
    private final Map<String, UnaryOperator<Message>> handlers = new HashMap<>();
    private final Map<String, Integer> delays = new HashMap<>();
    private final Set<String> cut = new HashSet<>();
    private int sent = 0;

    public Network(FakeClock clock) {
        this.clock = clock;
    }

    /** How many messages were sent. */
    public int sent() {
        return sent;
    }

    /** From now on, handle.apply(message) returns the answer of this address. */
    public void serve(String address, UnaryOperator<Message> handle) {
        handlers.put(address, handle);
    }

    /** Calls then.accept(answer) when the answer is back; if something gets lost, never. */
    public void send(String address, Message message, Consumer<Message> then) {
        sent++;
        int delayMs = delays.getOrDefault(address, 5);
        clock.after(delayMs, () -> {
            if (!cut.contains(address)) {
                Message answer = handlers.get(address).apply(message);
                clock.after(delayMs, () -> comeBack(address, answer, then));
            }
        });
    }

    private void comeBack(String address, Message answer, Consumer<Message> then) {
        if (!cut.contains(address)) {
            then.accept(answer);
        }
    }

    /** How long a message takes there, and its answer back; 5 ms at first. */
    public void setDelay(String address, int delayMs) {
        delays.put(address, delayMs);
    }

    /** Loses everything to and from this address. */
    public void cut(String address) {
        cut.add(address);
    }

    public void mend(String address) {
        cut.remove(address);
    }
}
