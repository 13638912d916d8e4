import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class WorkerTest {
    private final FakeClock clock = new FakeClock();
    private final Worker worker = new Worker(clock, this::handle, 3, 1000);
    private final List<Integer> attempts = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Map<Integer, Integer> failuresLeft = new HashMap<>();

    @Test
    public void workerProcessesEachJob() {
        accept("welcome", "invoice", "reminder");
        Check.isTrue(done.isEmpty(), "Taking a job must not do it.");
        worker.work();
        Check.equal(List.of("welcome", "invoice", "reminder"), done);
        worker.accept(new Job(4, "thanks"));
        workAfter(5000);
        Check.equal(List.of("welcome", "invoice", "reminder", "thanks"), done);
        Check.equal(List.of(1, 2, 3, 4), attempts);
        Check.equal(List.of(), worker.parked());
    }

    @Test
    public void failedJobIsRetriedThenParked() {
        failuresLeft.putAll(Map.of(1, 2, 2, 99));
        accept("welcome", "invoice", "reminder");
        worker.work();
        Check.equal(List.of(1, 2, 3), attempts);
        Check.equal(List.of("reminder"), done);
        workAfter(999);
        // A failed job waits before it is tried again.
        Check.equal(List.of(1, 2, 3), attempts);
        workAfter(1);
        Check.equal(List.of(1, 2, 3, 1, 2), attempts);
        Check.equal(List.of(), worker.parked());
        workAfter(1000);
        Check.equal(List.of("reminder", "welcome"), done);
        Check.equal(List.of(new Job(2, "invoice")), worker.parked());
        workAfter(9000);
        // A parked job is not tried again.
        Check.equal(List.of(1, 2, 3, 1, 2, 1, 2), attempts);
    }

    @Test
    public void duplicateDeliveryHasOneEffect() {
        accept("welcome");
        accept("welcome");
        worker.work();
        accept("welcome", "welcome");
        worker.work();
        Check.equal(List.of(1, 2), attempts);
        Check.equal(List.of("welcome", "welcome"), done);
        failuresLeft.put(3, 1);
        worker.accept(new Job(3, "invoice"));
        worker.work();
        worker.accept(new Job(3, "invoice"));
        worker.work();
        // It is waiting for its second attempt.
        Check.equal(List.of(1, 2, 3), attempts);
        workAfter(1000);
        Check.equal(List.of(1, 2, 3, 3), attempts);
        Check.equal(List.of("welcome", "welcome", "invoice"), done);
    }

    private void handle(Job job) {
        attempts.add(job.id());
        int failures = failuresLeft.getOrDefault(job.id(), 0);
        if (failures > 0) {
            failuresLeft.put(job.id(), failures - 1);
            throw new IllegalStateException("the mail server does not answer");
        }
        done.add(job.text());
    }

    private void accept(String... texts) {
        for (int index = 0; index < texts.length; index++) {
            worker.accept(new Job(index + 1, texts[index]));
        }
    }

    private void workAfter(long milliseconds) {
        clock.advance(milliseconds);
        worker.work();
    }
}
