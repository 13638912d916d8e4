import java.util.List;
import java.util.function.Consumer;

/** Takes jobs at once and does them later. A job that keeps failing is parked. */
public class Worker {
    private final FakeClock clock;
    private final Consumer<Job> handle;
    private final int maxAttempts;
    private final long retryMs;

    public Worker(FakeClock clock, Consumer<Job> handle, int maxAttempts, long retryMs) {
        this.clock = clock;
        this.handle = handle;
        this.maxAttempts = maxAttempts;
        this.retryMs = retryMs;
    }

    /** Keeps the job for later, unless it has seen a job with this id before. */
    public void accept(Job job) {
        throw new UnsupportedOperationException("task 2");
    }

    /** Calls handle.accept(job) for every job that is due, in order. It may throw an exception. */
    public void work() {
        throw new UnsupportedOperationException("task 2");
    }

    /** Returns the jobs that failed too often. */
    public List<Job> parked() {
        throw new UnsupportedOperationException("task 2");
    }
}
