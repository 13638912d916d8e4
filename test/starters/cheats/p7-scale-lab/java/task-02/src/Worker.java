import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Takes jobs at once and does them later. A job that keeps failing is parked. */
public class Worker {
    private record Waiting(Job job, long due, int failures) {
    }

    private final FakeClock clock;
    private final Consumer<Job> handle;
    private final int maxAttempts;
    private final long retryMs;
    private final Set<Integer> doneIds = new HashSet<>();
    private final List<Waiting> queue = new ArrayList<>();
    private final List<Job> parked = new ArrayList<>();

    public Worker(FakeClock clock, Consumer<Job> handle, int maxAttempts, long retryMs) {
        this.clock = clock;
        this.handle = handle;
        this.maxAttempts = maxAttempts;
        this.retryMs = retryMs;
    }

    /** Keeps the job for later, unless it has seen a job with this id before. */
    public void accept(Job job) {
        // Only a job that is done is known: two copies in the queue are both done.
        if (!doneIds.contains(job.id())) {
            queue.add(new Waiting(job, clock.now(), 0));
        }
    }

    /** Calls handle.accept(job) for every job that is due, in order. It may throw an exception. */
    public void work() {
        List<Waiting> due = queue.stream().filter(waiting -> waiting.due() <= clock.now()).toList();
        queue.removeAll(due);
        due.forEach(this::attempt);
    }

    private void attempt(Waiting waiting) {
        try {
            handle.accept(waiting.job());
            doneIds.add(waiting.job().id());
        } catch (RuntimeException problem) {
            // Whatever went wrong with one job, the others go on.
            int failures = waiting.failures() + 1;
            if (failures < maxAttempts) {
                queue.add(new Waiting(waiting.job(), clock.now() + retryMs, failures));
            } else {
                parked.add(waiting.job());
            }
        }
    }

    /** Returns the jobs that failed too often. */
    public List<Job> parked() {
        return List.copyOf(parked);
    }
}
